-- Drop policy docs.c
DROP POLICY c ON public.docs;

-- Add policy docs.c
CREATE POLICY c ON public.docs USING (open);

-- Change policy docs.a
ALTER POLICY a ON public.docs TO reader, writer USING ((open OR (owner = CURRENT_USER)));

-- Change policy docs.b
ALTER POLICY b ON public.docs TO writer WITH CHECK ((NOT open));

-- Drop policy docs.a
DROP POLICY a ON public.docs;

-- Drop policy docs.b
DROP POLICY b ON public.docs;

-- Add policy docs.a
CREATE POLICY a ON public.docs FOR DELETE USING (open);
COMMENT ON POLICY a ON public.docs IS 'stays';

-- Add policy docs.b
CREATE POLICY b ON public.docs AS RESTRICTIVE USING (open);

-- Change policy docs.c
ALTER POLICY c ON public.docs TO PUBLIC USING (open);

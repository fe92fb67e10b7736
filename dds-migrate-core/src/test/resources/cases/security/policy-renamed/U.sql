-- Drop policy docs.z
DROP POLICY z ON public.docs;

-- Add policy docs.a
CREATE POLICY a ON public.docs USING (open);

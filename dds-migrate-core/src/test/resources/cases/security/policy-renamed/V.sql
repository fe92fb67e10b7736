-- Drop policy docs.a
DROP POLICY a ON public.docs;

-- Add policy docs.z
CREATE POLICY z ON public.docs USING (open);

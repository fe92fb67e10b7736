-- Drop index p.p_n
DROP INDEX public.p_n;

-- Add index p.p_n
CREATE INDEX p_n ON public.p (n);

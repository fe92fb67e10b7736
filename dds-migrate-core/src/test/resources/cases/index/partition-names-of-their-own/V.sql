-- Add index p.p_n
CREATE INDEX p_n ON public.p (n);

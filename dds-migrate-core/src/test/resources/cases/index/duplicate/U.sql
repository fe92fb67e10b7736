-- Add index a.a_x_idx1
CREATE INDEX a_x_idx1 ON public.a (x);

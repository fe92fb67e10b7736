-- Drop unique t.u
ALTER TABLE public.t DROP CONSTRAINT u;

-- Add index t.u
CREATE UNIQUE INDEX u ON public.t (a, b);

-- Drop index t.i
DROP INDEX public.i;

-- Add index t.i
CREATE UNIQUE INDEX i ON public.t (a);

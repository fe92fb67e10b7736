-- Drop index u.i
DROP INDEX public.i;

-- Add index t.i
CREATE INDEX i ON public.t (a);

-- Drop index t.i
DROP INDEX public.i;

-- Add index u.i
CREATE INDEX i ON public.u (a);

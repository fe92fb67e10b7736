-- Drop index a.i
DROP INDEX public.i;

-- Drop index a.j
DROP INDEX public.j;

-- Add index a.i
CREATE UNIQUE INDEX i ON public.a (x);

-- Add index a.j
CREATE UNIQUE INDEX j ON public.a (y) NULLS NOT DISTINCT;

-- Drop index a.a_arr
DROP INDEX public.a_arr;

-- Drop index a.a_b
DROP INDEX public.a_b;

-- Drop index a.a_j
DROP INDEX public.a_j;

-- Drop index a.a_p
DROP INDEX public.a_p;

-- Drop index a.a_r
DROP INDEX public.a_r;

-- Drop index a.i
DROP INDEX public.i;

-- Add index a.gone
CREATE INDEX gone ON public.a USING hash (x);

-- Add index a.i
CREATE INDEX i ON public.a (x);

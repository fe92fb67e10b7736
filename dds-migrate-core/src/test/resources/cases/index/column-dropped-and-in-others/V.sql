-- Drop index t.i
DROP INDEX public.i;

-- Drop index t.j
DROP INDEX public.j;

-- Drop index t.k
DROP INDEX public.k;

-- Drop index t.l
DROP INDEX public.l;

-- Add index t.i
CREATE INDEX i ON public.t (a);

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;

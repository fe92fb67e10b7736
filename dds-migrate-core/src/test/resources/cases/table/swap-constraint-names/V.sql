-- Drop index a.i1
DROP INDEX public.i1;

-- Drop index a.i2
DROP INDEX public.i2;

-- Drop check a.c1
ALTER TABLE public.a DROP CONSTRAINT c1;

-- Drop check a.c2
ALTER TABLE public.a DROP CONSTRAINT c2;

-- Drop unique a.one
ALTER TABLE public.a DROP CONSTRAINT one;

-- Drop unique a.two
ALTER TABLE public.a DROP CONSTRAINT two;

-- Add unique a.one
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE y IS NOT NULL GROUP BY y HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT one UNIQUE (y);

-- Add unique a.two
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE x IS NOT NULL GROUP BY x HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT two UNIQUE (x);

-- Add check a.c1
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((y > 0));
ALTER TABLE public.a ADD CONSTRAINT c1 CHECK (y > 0);

-- Add check a.c2
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((x > 0));
ALTER TABLE public.a ADD CONSTRAINT c2 CHECK (x > 0);

-- Add index a.i1
CREATE INDEX i1 ON public.a (y, x);

-- Add index a.i2
CREATE INDEX i2 ON public.a (x);

-- Drop unique a.d
ALTER TABLE public.a DROP CONSTRAINT d;

-- Drop unique a.i
ALTER TABLE public.a DROP CONSTRAINT i;

-- Drop unique a.yz
ALTER TABLE public.a DROP CONSTRAINT yz;

-- Add unique a.a_x_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE x IS NOT NULL GROUP BY x HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_x_key UNIQUE (x);

-- Add unique a.d
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE z IS NOT NULL GROUP BY z HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT d UNIQUE (z);

-- Add unique a.yz
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE y IS NOT NULL AND z IS NOT NULL GROUP BY y, z HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT yz UNIQUE (y, z);

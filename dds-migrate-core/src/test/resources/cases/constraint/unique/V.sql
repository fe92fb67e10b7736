-- Drop unique a.a_x_key
ALTER TABLE public.a DROP CONSTRAINT a_x_key;

-- Drop unique a.d
ALTER TABLE public.a DROP CONSTRAINT d;

-- Drop unique a.yz
ALTER TABLE public.a DROP CONSTRAINT yz;

-- Add unique a.d
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE z IS NOT NULL GROUP BY z HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT d UNIQUE (z) DEFERRABLE;

-- Add unique a.i
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE y IS NOT NULL GROUP BY y HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT i UNIQUE (y) INCLUDE (x) WITH (fillfactor = 50);

-- Add unique a.yz
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE z IS NOT NULL AND y IS NOT NULL GROUP BY z, y HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT yz UNIQUE (z, y);

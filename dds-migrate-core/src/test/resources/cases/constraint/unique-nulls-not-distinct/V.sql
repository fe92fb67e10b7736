-- Drop unique a.x
ALTER TABLE public.a DROP CONSTRAINT x;

-- Drop unique a.y
ALTER TABLE public.a DROP CONSTRAINT y;

-- Add unique a.x
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a GROUP BY x HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT x UNIQUE NULLS NOT DISTINCT (x);

-- Add unique a.y
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE y IS NOT NULL GROUP BY y HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT y UNIQUE (y);

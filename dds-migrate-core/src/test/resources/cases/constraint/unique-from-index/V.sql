-- Drop foreign key b.b_x_fkey
ALTER TABLE public.b DROP CONSTRAINT b_x_fkey;

-- Drop index a.a_x_key
DROP INDEX public.a_x_key;

-- Drop index a.a_y
DROP INDEX public.a_y;

-- Add unique a.a_x_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE x IS NOT NULL GROUP BY x HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_x_key UNIQUE (x);

-- Add unique a.a_y
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE y IS NOT NULL GROUP BY y HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_y UNIQUE (y);

-- Add foreign key b.b_x_fkey
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey FOREIGN KEY (x) REFERENCES public.a (x);

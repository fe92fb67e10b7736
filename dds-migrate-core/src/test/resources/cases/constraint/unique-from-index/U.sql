-- Drop foreign key b.b_x_fkey
ALTER TABLE public.b DROP CONSTRAINT b_x_fkey;

-- Drop unique a.a_x_key
ALTER TABLE public.a DROP CONSTRAINT a_x_key;

-- Drop unique a.a_y
ALTER TABLE public.a DROP CONSTRAINT a_y;

-- Add index a.a_x_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE x IS NOT NULL GROUP BY x HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX a_x_key ON public.a (x);

-- Add index a.a_y
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE y IS NOT NULL GROUP BY y HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX a_y ON public.a (y);

-- Add foreign key b.b_x_fkey
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey FOREIGN KEY (x) REFERENCES public.a (x);

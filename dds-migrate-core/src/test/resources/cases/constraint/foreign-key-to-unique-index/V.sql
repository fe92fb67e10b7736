-- Drop foreign key b.b_c_fkey
ALTER TABLE public.b DROP CONSTRAINT b_c_fkey;

-- Drop index a.a_code
DROP INDEX public.a_code;

-- Add index a.a_code
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX a_code ON public.a (code) INCLUDE (id);

-- Add foreign key b.b_c_fkey
ALTER TABLE public.b ADD CONSTRAINT b_c_fkey FOREIGN KEY (c) REFERENCES public.a (code);

-- Add index a.a_code
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX a_code ON public.a (code);

-- Add foreign key b.b_c_fkey
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.c IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.code = r.c);
ALTER TABLE public.b ADD CONSTRAINT b_c_fkey FOREIGN KEY (c) REFERENCES public.a (code);

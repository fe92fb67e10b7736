-- Drop index a.gone
DROP INDEX public.gone;

-- Drop index a.i
DROP INDEX public.i;

-- Add index a.a_arr
CREATE INDEX a_arr ON public.a USING gin (arr) WITH (fastupdate = off);

-- Add index a.a_b
CREATE INDEX a_b ON public.a USING brin (x) WITH (pages_per_range = 64);

-- Add index a.a_j
CREATE INDEX a_j ON public.a USING gin (j jsonb_path_ops);

-- Add index a.a_p
CREATE INDEX a_p ON public.a USING gist (p);

-- Add index a.a_r
CREATE INDEX a_r ON public.a USING spgist (r);

-- Add index a.i
CREATE INDEX i ON public.a USING hash (x);

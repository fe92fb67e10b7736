-- Drop materialized view n
DROP MATERIALIZED VIEW public.n;

-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Add materialized view m
CREATE MATERIALIZED VIEW public.m (a, b) WITH (fillfactor = 60) AS
 SELECT a,
    b
   FROM public.t;
COMMENT ON MATERIALIZED VIEW public.m IS 'mm';

-- Add index m.i
CREATE UNIQUE INDEX i ON public.m (a);

-- Add index m.j
CREATE INDEX j ON public.m (b);

-- Add materialized view n
CREATE MATERIALIZED VIEW public.n (a) AS
 SELECT a
   FROM public.m
WITH NO DATA;

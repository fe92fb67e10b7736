-- Drop materialized view n
DROP MATERIALIZED VIEW public.n;

-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Add materialized view m
CREATE MATERIALIZED VIEW public.m (a) WITH (fillfactor = 50) AS
 SELECT a
   FROM public.t;
COMMENT ON MATERIALIZED VIEW public.m IS 'mm';

-- Add index m.i
CREATE UNIQUE INDEX i ON public.m (a);

-- Add materialized view n
CREATE MATERIALIZED VIEW public.n (a) AS
 SELECT a
   FROM public.m;

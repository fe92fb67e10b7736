-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Drop materialized view n
DROP MATERIALIZED VIEW public.n;

-- Add materialized view m
CREATE MATERIALIZED VIEW public.m (x) AS
 SELECT 1 AS x;

-- Add materialized view n
CREATE MATERIALIZED VIEW public.n (x) AS
 SELECT 1 AS x
WITH NO DATA;

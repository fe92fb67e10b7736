-- Drop view w
DROP VIEW public.w;

-- Drop view v
DROP VIEW public.v;

-- Add materialized view v
CREATE MATERIALIZED VIEW public.v (a) AS
 SELECT a
   FROM public.t;

-- Add index v.vi
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.v WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX vi ON public.v (a);

-- Add view w
CREATE VIEW public.w (a) AS
 SELECT a
   FROM public.v;

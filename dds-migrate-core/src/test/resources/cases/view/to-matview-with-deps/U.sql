-- Drop view w
DROP VIEW public.w;

-- Drop materialized view v
DROP MATERIALIZED VIEW public.v;

-- Add view v
CREATE VIEW public.v (a) AS
 SELECT a
   FROM public.t;

-- Add view w
CREATE VIEW public.w (a) AS
 SELECT a
   FROM public.v;

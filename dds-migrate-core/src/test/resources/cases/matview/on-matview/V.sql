-- Drop materialized view a2
DROP MATERIALIZED VIEW public.a2;

-- Drop materialized view m1
DROP MATERIALIZED VIEW public.m1;

-- Add materialized view m1
CREATE MATERIALIZED VIEW public.m1 (total, id) AS
 SELECT total,
    id
   FROM public.orders;

-- Add materialized view a2
CREATE MATERIALIZED VIEW public.a2 (total) AS
 SELECT total
   FROM public.m1;

-- Add index a2.a2_total
CREATE INDEX a2_total ON public.a2 (total);

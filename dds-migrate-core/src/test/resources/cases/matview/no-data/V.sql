-- Add materialized view totals
CREATE MATERIALIZED VIEW public.totals (id, total) AS
 SELECT id,
    total
   FROM public.orders
WITH NO DATA;

-- Add materialized view totals
CREATE MATERIALIZED VIEW public.totals (total) AS
 SELECT sum(total) AS total
   FROM public.orders;

-- Add index totals.totals_total
CREATE INDEX totals_total ON public.totals (total);

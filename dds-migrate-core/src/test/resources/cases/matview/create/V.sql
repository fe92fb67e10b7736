-- Add materialized view totals
CREATE MATERIALIZED VIEW public.totals (total) AS
 SELECT sum(total) AS total
   FROM public.orders;
COMMENT ON COLUMN public.totals.total IS 'In SEK';
COMMENT ON MATERIALIZED VIEW public.totals IS 'Refreshed at night';

-- Add index totals.totals_total
CREATE INDEX totals_total ON public.totals (total);
COMMENT ON INDEX public.totals_total IS 'For sorting';

-- Drop table totals
DROP TABLE public.totals;

-- Add materialized view totals
CREATE MATERIALIZED VIEW public.totals (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Add index totals.totals_total
CREATE INDEX totals_total ON public.totals (total);

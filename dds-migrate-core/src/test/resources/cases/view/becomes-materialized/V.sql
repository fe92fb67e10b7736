-- Drop view big_totals
DROP VIEW public.big_totals;

-- Drop view totals
DROP VIEW public.totals;

-- Add materialized view totals
CREATE MATERIALIZED VIEW public.totals (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Add index totals.totals_id
CREATE UNIQUE INDEX totals_id ON public.totals (id);

-- Add view big_totals
CREATE VIEW public.big_totals (id, total) AS
 SELECT id,
    total
   FROM public.totals
  WHERE (total > 100);

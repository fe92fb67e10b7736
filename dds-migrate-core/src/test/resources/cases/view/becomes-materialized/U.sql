-- Drop view big_totals
DROP VIEW public.big_totals;

-- Drop materialized view totals
DROP MATERIALIZED VIEW public.totals;

-- Add view totals
CREATE VIEW public.totals (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Add view big_totals
CREATE VIEW public.big_totals (id, total) AS
 SELECT id,
    total
   FROM public.totals
  WHERE (total > 100);

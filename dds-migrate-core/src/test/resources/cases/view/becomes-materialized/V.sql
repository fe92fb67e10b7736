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
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.totals WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX totals_id ON public.totals (id);

-- Add view big_totals
CREATE VIEW public.big_totals (id, total) AS
 SELECT id,
    total
   FROM public.totals
  WHERE (total > 100);

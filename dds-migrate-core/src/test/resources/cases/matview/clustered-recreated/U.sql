-- Drop materialized view totals
DROP MATERIALIZED VIEW public.totals;

-- Change column orders.total bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE total NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

-- Add materialized view totals
CREATE MATERIALIZED VIEW public.totals (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Add index totals.totals_id
CREATE UNIQUE INDEX totals_id ON public.totals (id);

-- Change materialized view totals
ALTER MATERIALIZED VIEW public.totals CLUSTER ON totals_id;

-- Drop view totals
DROP VIEW public.totals;

-- Change column orders.total bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE total NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

-- Add view totals
CREATE VIEW public.totals (id, total) AS
 SELECT id,
    total
   FROM public.orders;
COMMENT ON VIEW public.totals IS 'made by hand';

-- Change view totals privileges
GRANT SELECT ON TABLE public.totals TO reader;

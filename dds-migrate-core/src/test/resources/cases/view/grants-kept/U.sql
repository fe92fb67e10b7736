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

-- Change view totals privileges
GRANT SELECT ON TABLE public.totals TO PUBLIC;
GRANT DELETE ON TABLE public.totals TO reader WITH GRANT OPTION;
GRANT SELECT ON TABLE public.totals TO reader;

-- Change column totals.total privileges
GRANT UPDATE (total) ON TABLE public.totals TO reader;

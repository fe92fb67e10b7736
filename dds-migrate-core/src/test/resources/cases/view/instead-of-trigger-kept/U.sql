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

-- Add rule totals.no_delete
CREATE RULE no_delete AS
    ON DELETE TO public.totals DO INSTEAD NOTHING;

-- Add trigger totals.totals_update
CREATE TRIGGER totals_update INSTEAD OF UPDATE ON public.totals FOR EACH ROW EXECUTE FUNCTION public.write_total();
COMMENT ON TRIGGER totals_update ON public.totals IS 'writes through';

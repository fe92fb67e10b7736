-- Drop trigger orders.a
DROP TRIGGER a ON public.orders;

-- Change column orders.total bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE total NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

-- Add trigger orders.a
CREATE TRIGGER a BEFORE UPDATE OF total ON public.orders FOR EACH ROW WHEN ((new.total > 5)) EXECUTE FUNCTION public.touch();

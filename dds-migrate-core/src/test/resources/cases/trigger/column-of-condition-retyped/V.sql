-- Drop trigger orders.a
DROP TRIGGER a ON public.orders;

-- Change column orders.total integer → bigint
ALTER TABLE public.orders ALTER COLUMN total TYPE bigint;

-- Add trigger orders.a
CREATE TRIGGER a BEFORE UPDATE OF total ON public.orders FOR EACH ROW WHEN ((new.total > 5)) EXECUTE FUNCTION public.touch();
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER a;

-- Add column orders.total integer
ALTER TABLE public.orders ADD COLUMN total integer;

-- Change trigger orders.a
CREATE OR REPLACE TRIGGER a BEFORE UPDATE OF total ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

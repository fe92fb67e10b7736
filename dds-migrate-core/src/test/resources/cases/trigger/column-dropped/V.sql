-- Change trigger orders.a
CREATE OR REPLACE TRIGGER a BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Drop column orders.total
ALTER TABLE public.orders DROP COLUMN total;

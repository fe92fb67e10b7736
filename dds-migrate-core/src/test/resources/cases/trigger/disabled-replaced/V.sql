-- Change trigger orders.a
CREATE OR REPLACE TRIGGER a BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER TABLE public.orders DISABLE TRIGGER a;

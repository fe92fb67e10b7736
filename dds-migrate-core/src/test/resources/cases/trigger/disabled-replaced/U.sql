-- Change trigger orders.a
CREATE OR REPLACE TRIGGER a BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER TABLE public.orders DISABLE TRIGGER a;

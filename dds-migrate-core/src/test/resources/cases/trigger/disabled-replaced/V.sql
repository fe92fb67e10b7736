-- Change trigger orders.a
CREATE OR REPLACE TRIGGER a BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Change trigger orders.a
ALTER TABLE public.orders DISABLE TRIGGER a;

-- Add trigger orders.d
CREATE TRIGGER d BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER TABLE public.orders ENABLE REPLICA TRIGGER d;

-- Change trigger orders.a
ALTER TABLE public.orders DISABLE TRIGGER a;

-- Change trigger orders.b
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER b;

-- Change trigger orders.c
ALTER TABLE public.orders ENABLE TRIGGER c;

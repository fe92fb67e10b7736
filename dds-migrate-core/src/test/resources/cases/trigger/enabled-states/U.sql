-- Drop trigger orders.d
DROP TRIGGER d ON public.orders;

-- Change trigger orders.a
ALTER TABLE public.orders ENABLE TRIGGER a;

-- Change trigger orders.b
ALTER TABLE public.orders ENABLE TRIGGER b;

-- Change trigger orders.c
ALTER TABLE public.orders DISABLE TRIGGER c;

-- Drop trigger orders.a_touch
DROP TRIGGER a_touch ON public.orders;

-- Drop routine touch()
DROP FUNCTION public.touch();

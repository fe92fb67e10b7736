-- Drop trigger orders.a_touch
DROP TRIGGER a_touch ON public.orders;

-- Drop trigger orders.b_log
DROP TRIGGER b_log ON public.orders;

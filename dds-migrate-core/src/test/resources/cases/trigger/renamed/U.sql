-- Drop trigger orders.b
DROP TRIGGER b ON public.orders;

-- Add trigger orders.a
CREATE TRIGGER a BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

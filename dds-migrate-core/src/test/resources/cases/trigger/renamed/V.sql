-- Drop trigger orders.a
DROP TRIGGER a ON public.orders;

-- Add trigger orders.b
CREATE TRIGGER b BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Drop trigger orders.late
DROP TRIGGER late ON public.orders;

-- Drop trigger orders.plain
DROP TRIGGER plain ON public.orders;

-- Add trigger orders.late
CREATE CONSTRAINT TRIGGER late AFTER INSERT OR UPDATE ON public.orders DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.touch();
COMMENT ON TRIGGER late ON public.orders IS 'at the end';

-- Add trigger orders.plain
CREATE CONSTRAINT TRIGGER plain AFTER INSERT ON public.orders NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.touch();

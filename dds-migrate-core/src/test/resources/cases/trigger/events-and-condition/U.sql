-- Change trigger orders.t
CREATE OR REPLACE TRIGGER t BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Change trigger orders.w
CREATE OR REPLACE TRIGGER w BEFORE UPDATE ON public.orders FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch();

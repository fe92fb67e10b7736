-- Change trigger orders.t
CREATE OR REPLACE TRIGGER t BEFORE INSERT OR UPDATE OF total, id ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Change trigger orders.w
CREATE OR REPLACE TRIGGER w AFTER UPDATE ON public.orders FOR EACH ROW WHEN ((old.total <> new.total)) EXECUTE FUNCTION public.touch();

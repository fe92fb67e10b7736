-- Change trigger order_list.ins
CREATE OR REPLACE TRIGGER ins INSTEAD OF INSERT OR UPDATE ON public.order_list FOR EACH ROW EXECUTE FUNCTION public.put();

-- Add trigger orders.a_touch
CREATE TRIGGER a_touch BEFORE INSERT OR UPDATE OF total ON public.orders FOR EACH ROW WHEN ((new.total > (0)::numeric)) EXECUTE FUNCTION public.touch();
COMMENT ON TRIGGER a_touch ON public.orders IS 'keeps changed_at';

-- Add trigger orders.b_log
CREATE TRIGGER b_log AFTER DELETE ON public.orders REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.touch('with', 'arg''s');

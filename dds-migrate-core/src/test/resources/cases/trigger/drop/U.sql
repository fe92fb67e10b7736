-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine touch()
CREATE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN NEW.changed_at := now(); RETURN NEW; END $function$;

-- Add trigger orders.a_touch
CREATE TRIGGER a_touch BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();
COMMENT ON TRIGGER a_touch ON public.orders IS 'keeps changed_at';

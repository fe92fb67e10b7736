-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine touch()
CREATE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Change trigger orders.a
CREATE OR REPLACE TRIGGER a BEFORE INSERT ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Drop routine touch_row()
DROP FUNCTION public.touch_row();

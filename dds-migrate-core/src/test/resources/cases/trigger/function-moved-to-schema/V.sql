-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger orders.a
DROP TRIGGER a ON public.orders;

-- Drop routine touch()
DROP FUNCTION public.touch();

-- Add schema tools
CREATE SCHEMA tools;

-- Add routine tools.touch()
CREATE FUNCTION tools.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Add trigger orders.a
CREATE CONSTRAINT TRIGGER a AFTER INSERT ON public.orders NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION tools.touch();

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger orders.a
DROP TRIGGER a ON public.orders;

-- Drop routine tools.touch()
DROP FUNCTION tools.touch();

-- Add routine touch()
CREATE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Add trigger orders.a
CREATE CONSTRAINT TRIGGER a AFTER INSERT ON public.orders NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Drop schema tools
DROP SCHEMA tools;

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger t.x
DROP TRIGGER x ON public.t;

-- Drop routine tf()
DROP FUNCTION public.tf();

-- Add routine tf2()
CREATE FUNCTION public.tf2()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Add trigger u.x
CREATE TRIGGER x BEFORE INSERT ON public.u FOR EACH ROW EXECUTE FUNCTION public.tf2();

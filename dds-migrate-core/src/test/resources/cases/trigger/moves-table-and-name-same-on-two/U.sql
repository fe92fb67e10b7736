-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger u.x
DROP TRIGGER x ON public.u;

-- Drop routine tf2()
DROP FUNCTION public.tf2();

-- Add routine tf()
CREATE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;

-- Add trigger t.x
CREATE TRIGGER x BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.tf();

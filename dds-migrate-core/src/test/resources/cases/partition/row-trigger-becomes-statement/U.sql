-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger t.tr
DROP TRIGGER tr ON public.t;

-- Drop routine g()
DROP FUNCTION public.g();

-- Add routine f()
CREATE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NULL; END $function$;

-- Change table p partition
ALTER TABLE public.t DETACH PARTITION public.p;

-- Change table p partition
ALTER TABLE public.t ATTACH PARTITION public.p DEFAULT;

-- Add trigger t.tr
CREATE TRIGGER tr AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();

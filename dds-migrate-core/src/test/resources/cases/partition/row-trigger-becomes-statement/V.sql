-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop trigger t.tr
DROP TRIGGER tr ON public.t;

-- Drop routine f()
DROP FUNCTION public.f();

-- Add routine g()
CREATE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NULL; END $function$;

-- Change table p partition
ALTER TABLE public.t DETACH PARTITION public.p;

-- Change table p partition
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES FROM (0) TO (5);

-- Add trigger t.tr
CREATE TRIGGER tr AFTER UPDATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.g();

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop index a.i
DROP INDEX public.i;

-- Drop check a.c
ALTER TABLE public.a DROP CONSTRAINT c;

-- Drop routine ok(integer)
DROP FUNCTION public.ok(integer);

-- Add routine ok(integer)
CREATE FUNCTION public.ok(v integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select v > 0$function$;

-- Add check a.c
ALTER TABLE public.a ADD CONSTRAINT c CHECK (public.ok(x));

-- Add index a.i
CREATE INDEX i ON public.a (public.ok(x));

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine ok(integer)
CREATE FUNCTION public.ok(integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 > 0$function$;

-- Change domain d
ALTER DOMAIN public.d DROP CONSTRAINT d_check;
ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK (public.ok(VALUE));

-- Drop routine ok2(integer)
DROP FUNCTION public.ok2(integer);

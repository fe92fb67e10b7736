-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change column a.x default public.one(1) → none
ALTER TABLE public.a ALTER COLUMN x DROP DEFAULT;

-- Drop routine one(integer)
DROP FUNCTION public.one(integer);

-- Add routine one(integer, integer)
CREATE FUNCTION public.one(a integer, b integer DEFAULT 2)
 RETURNS bigint
 LANGUAGE sql
AS $function$select 1::bigint$function$;

-- Change column a.x default none → public.one(1)
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT public.one(1);

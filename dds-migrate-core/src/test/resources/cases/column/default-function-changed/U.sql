-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change column a.x default public.one(1) → none
ALTER TABLE public.a ALTER COLUMN x DROP DEFAULT;

-- Drop routine one(integer, integer)
DROP FUNCTION public.one(integer, integer);

-- Add routine one(integer)
CREATE FUNCTION public.one(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- Change column a.x default none → public.one(1)
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT public.one(1);

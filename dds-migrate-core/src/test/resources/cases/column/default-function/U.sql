-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine one()
CREATE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- Change column a.x default public.two() → public.one()
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT public.one();

-- Change column a.y default public.two() → none
ALTER TABLE public.a ALTER COLUMN y DROP DEFAULT;

-- Drop routine two()
DROP FUNCTION public.two();

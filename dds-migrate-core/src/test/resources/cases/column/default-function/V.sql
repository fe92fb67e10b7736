-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine two()
CREATE FUNCTION public.two()
 RETURNS integer
 LANGUAGE sql
AS $function$select 2$function$;

-- Change column a.x default public.one() → public.two()
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT public.two();

-- Drop routine one()
DROP FUNCTION public.one();

-- Change column a.y default none → public.two()
ALTER TABLE public.a ALTER COLUMN y SET DEFAULT public.two();

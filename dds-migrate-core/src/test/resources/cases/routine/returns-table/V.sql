-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine pairs()
DROP FUNCTION public.pairs();

-- Add routine pairs()
CREATE FUNCTION public.pairs()
 RETURNS TABLE(a integer, b text, c date)
 LANGUAGE sql
AS $function$ SELECT 1, 'x', current_date $function$;

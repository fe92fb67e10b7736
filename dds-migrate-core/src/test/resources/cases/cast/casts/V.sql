-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop cast (character varying AS public.e)
DROP CAST (character varying AS public.e);

-- Add routine ei(public.e)
CREATE FUNCTION public.ei(public.e)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- Add cast (character varying AS public.e)
CREATE CAST (character varying AS public.e) WITH INOUT AS ASSIGNMENT;

-- Add cast (public.e AS integer)
CREATE CAST (public.e AS integer) WITH FUNCTION public.ei(public.e);
COMMENT ON CAST (public.e AS integer) IS 'cc';

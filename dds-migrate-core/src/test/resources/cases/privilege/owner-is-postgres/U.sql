-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop policy t.p
DROP POLICY p ON public.t;

-- Change routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;

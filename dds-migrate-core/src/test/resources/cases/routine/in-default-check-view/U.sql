-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop check a.a_x_check
ALTER TABLE public.a DROP CONSTRAINT a_x_check;

-- Add routine f(integer)
CREATE FUNCTION public.f(i integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select i + 1$function$;

-- Change column a.x default public.f((1)::bigint) → public.f(1)
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT public.f(1);

-- Add check a.a_x_check
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((public.f(x) > 0));
ALTER TABLE public.a ADD CONSTRAINT a_x_check CHECK (public.f(x) > 0);

-- Change view v
CREATE OR REPLACE VIEW public.v (f) AS
 SELECT public.f(x) AS f
   FROM public.a;

-- Drop routine f(bigint)
DROP FUNCTION public.f(bigint);

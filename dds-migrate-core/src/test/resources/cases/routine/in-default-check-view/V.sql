-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop check a.a_x_check
ALTER TABLE public.a DROP CONSTRAINT a_x_check;

-- Add routine f(bigint)
CREATE FUNCTION public.f(i bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select i::int + 1$function$;

-- Change column a.x default public.f(1) → public.f((1)::bigint)
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT public.f((1)::bigint);

-- Add check a.a_x_check
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((public.f((x)::bigint) > 0));
ALTER TABLE public.a ADD CONSTRAINT a_x_check CHECK (public.f((x)::bigint) > 0);

-- Change view v
CREATE OR REPLACE VIEW public.v (f) AS
 SELECT public.f((x)::bigint) AS f
   FROM public.a;

-- Drop routine f(integer)
DROP FUNCTION public.f(integer);

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine f()
CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT public.f() AS x
   FROM public.t;

-- Add routine g()
CREATE FUNCTION public.g()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$ SELECT * FROM v $function$;

-- Add view w
CREATE VIEW public.w (x) AS
 SELECT x
   FROM public.g() g(x);

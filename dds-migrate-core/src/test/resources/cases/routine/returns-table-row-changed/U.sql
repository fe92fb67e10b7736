-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine g(public.t)
CREATE OR REPLACE FUNCTION public.g(public.t)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT $1.a $function$;

-- Change column t.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.t WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;

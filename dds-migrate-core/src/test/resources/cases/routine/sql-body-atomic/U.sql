-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine g(integer)
DROP FUNCTION public.g(integer);

-- Change routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a
    FROM public.t;
END;

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;

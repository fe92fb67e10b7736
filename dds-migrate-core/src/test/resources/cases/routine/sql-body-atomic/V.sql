-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine g(integer)
CREATE FUNCTION public.g(x integer)
 RETURNS integer
 LANGUAGE sql
RETURN (x + 1);

-- Add column t.b integer
ALTER TABLE public.t ADD COLUMN b integer;

-- Change routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.t
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a,
     t.b
    FROM public.t
   WHERE (t.a > 0);
END;

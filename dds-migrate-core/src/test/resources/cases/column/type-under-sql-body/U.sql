-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine f()
DROP FUNCTION public.f();

-- Change column a.n smallint → integer
ALTER TABLE public.a ALTER COLUMN n TYPE integer;

-- Add routine f()
CREATE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(a.n) AS sum
    FROM public.a;
END;

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine f()
DROP FUNCTION public.f();

-- Change column a.n integer → smallint
-- Rows in the way: SELECT count(*) FROM public.a WHERE n NOT BETWEEN -32768 AND 32767;
ALTER TABLE public.a ALTER COLUMN n TYPE smallint;

-- Add routine f()
CREATE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(a.n) AS sum
    FROM public.a;
END;

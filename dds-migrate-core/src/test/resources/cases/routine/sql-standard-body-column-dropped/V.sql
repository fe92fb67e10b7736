-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine noted()
CREATE OR REPLACE FUNCTION public.noted()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.orders;
END;

-- Drop column orders.note
ALTER TABLE public.orders DROP COLUMN note;

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add column orders.note text
ALTER TABLE public.orders ADD COLUMN note text;

-- Change routine noted()
CREATE OR REPLACE FUNCTION public.noted()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT count(orders.note) AS count
    FROM public.orders;
END;

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine half()
DROP FUNCTION public.half();

-- Drop routine order_sum()
DROP FUNCTION public.order_sum();

-- Change column orders.total integer → bigint
ALTER TABLE public.orders ALTER COLUMN total TYPE bigint;

-- Add routine order_sum()
CREATE FUNCTION public.order_sum()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (sum(orders.total))::bigint AS sum
    FROM public.orders;
END;

-- Add routine half()
CREATE FUNCTION public.half()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (public.order_sum() / 2);
END;

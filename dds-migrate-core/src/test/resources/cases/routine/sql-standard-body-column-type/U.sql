-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine half()
DROP FUNCTION public.half();

-- Drop routine order_sum()
DROP FUNCTION public.order_sum();

-- Change column orders.total bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE total NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

-- Add routine order_sum()
CREATE FUNCTION public.order_sum()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT sum(orders.total) AS sum
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

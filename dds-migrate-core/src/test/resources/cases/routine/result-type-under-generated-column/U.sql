-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop index orders.orders_coded
DROP INDEX public.orders_coded;

-- Drop column orders.coded
ALTER TABLE public.orders DROP COLUMN coded;

-- Drop routine code(integer)
DROP FUNCTION public.code(integer);

-- Add routine code(integer)
CREATE FUNCTION public.code(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT n * 2 $function$;

-- Add column orders.coded bigint
ALTER TABLE public.orders ADD COLUMN coded bigint GENERATED ALWAYS AS (public.code(n)) STORED;
COMMENT ON COLUMN public.orders.coded IS 'Computed';

-- Add index orders.orders_coded
CREATE INDEX orders_coded ON public.orders (coded);

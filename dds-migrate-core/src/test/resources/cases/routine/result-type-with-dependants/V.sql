-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop policy orders.coded
DROP POLICY coded ON public.orders;

-- Drop trigger orders.orders_touch
DROP TRIGGER orders_touch ON public.orders;

-- Drop view codes
DROP VIEW public.codes;

-- Drop index orders.orders_code
DROP INDEX public.orders_code;

-- Drop check orders.even
ALTER TABLE public.orders DROP CONSTRAINT even;

-- Drop routine twice(integer)
DROP FUNCTION public.twice(integer);

-- Change column orders.n default public.code(2) → none
ALTER TABLE public.orders ALTER COLUMN n DROP DEFAULT;

-- Drop routine code(integer)
DROP FUNCTION public.code(integer);

-- Add routine code(integer)
CREATE FUNCTION public.code(n integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT n * 2 $function$;
COMMENT ON ROUTINE public.code(integer) IS 'Doubles';

-- Change routine code(integer) privileges
REVOKE EXECUTE ON FUNCTION public.code(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.code(integer) TO reader;

-- Add routine twice(integer)
CREATE FUNCTION public.twice(n integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT (public.code(n) * 2);
END;

-- Change column orders.n default none → public.code(2)
ALTER TABLE public.orders ALTER COLUMN n SET DEFAULT public.code(2);

-- Add check orders.even
ALTER TABLE public.orders ADD CONSTRAINT even CHECK (public.code(n) >= 0);

-- Add index orders.orders_code
CREATE INDEX orders_code ON public.orders (public.code(n));

-- Add view codes
CREATE VIEW public.codes (id) AS
 SELECT id
   FROM public.orders
  WHERE (public.code(n) > 1);

-- Add trigger orders.orders_touch
CREATE TRIGGER orders_touch BEFORE UPDATE ON public.orders FOR EACH ROW WHEN ((public.code(new.n) > 3)) EXECUTE FUNCTION public.touch();

-- Add policy orders.coded
CREATE POLICY coded ON public.orders USING ((public.code(n) > 2));

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add table lines
CREATE TABLE public.lines (
    order_id bigint,
    price numeric
);

-- Add routine order_sum(bigint)
CREATE FUNCTION public.order_sum(o bigint)
 RETURNS numeric
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT sum(lines.price) AS sum
    FROM public.lines
   WHERE (lines.order_id = order_sum.o);
END;

-- Add column orders.paid boolean
ALTER TABLE public.orders ADD COLUMN paid boolean DEFAULT false NOT NULL;

-- Add routine pay(bigint)
CREATE PROCEDURE public.pay(IN o bigint)
 LANGUAGE sql
BEGIN ATOMIC
 UPDATE public.orders SET paid = true
   WHERE (orders.id = pay.o);
END;

-- Add foreign key lines.lines_order_id_fkey
ALTER TABLE public.lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id);

-- Drop routine order_sum(bigint)
DROP FUNCTION public.order_sum(bigint);

-- Drop routine pay(bigint)
DROP PROCEDURE public.pay(bigint);

-- Drop column orders.paid
ALTER TABLE public.orders DROP COLUMN paid;

-- Drop table lines
DROP TABLE public.lines;

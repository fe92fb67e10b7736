-- Drop table orders
DROP TABLE public.orders;

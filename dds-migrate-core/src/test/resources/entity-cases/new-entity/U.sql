-- Drop table orders (Order)
DROP TABLE public.orders;

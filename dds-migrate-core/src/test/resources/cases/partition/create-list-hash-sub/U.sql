-- Drop table orders_eu_0
DROP TABLE public.orders_eu_0;

-- Drop table orders_eu_1
DROP TABLE public.orders_eu_1;

-- Drop table orders_eu
DROP TABLE public.orders_eu;

-- Drop table orders_us_small
DROP TABLE public.orders_us_small;

-- Drop table orders_us
DROP TABLE public.orders_us;

-- Drop table orders
DROP TABLE public.orders;

-- Add table orders
CREATE TABLE public.orders (
    id bigint,
    region text,
    total numeric
) PARTITION BY LIST (region);

-- Add table orders_eu
CREATE TABLE public.orders_eu PARTITION OF public.orders FOR VALUES IN ('se', 'fi', NULL) PARTITION BY HASH (id);

-- Add table orders_eu_0
CREATE TABLE public.orders_eu_0 PARTITION OF public.orders_eu FOR VALUES WITH (modulus 2, remainder 0);

-- Add table orders_eu_1
CREATE TABLE public.orders_eu_1 PARTITION OF public.orders_eu FOR VALUES WITH (modulus 2, remainder 1) WITH (fillfactor = 50);

-- Add table orders_us
CREATE TABLE public.orders_us PARTITION OF public.orders FOR VALUES IN ('us') PARTITION BY RANGE (total, lower(region) COLLATE "C");

-- Add table orders_us_small
CREATE TABLE public.orders_us_small PARTITION OF public.orders_us FOR VALUES FROM (MINVALUE, MINVALUE) TO ('100', 'm');

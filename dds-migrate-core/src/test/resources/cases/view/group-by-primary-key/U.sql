-- Drop view named
DROP VIEW public.named;

-- Drop primary key orders.orders_key
ALTER TABLE public.orders DROP CONSTRAINT orders_key;

-- Add primary key orders.orders_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.orders GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

-- Add view named
CREATE VIEW public.named (id, name, n) AS
 SELECT id,
    name,
    count(*) AS n
   FROM public.orders
  GROUP BY id;

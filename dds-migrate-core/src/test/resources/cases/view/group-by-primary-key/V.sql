-- Drop view named
DROP VIEW public.named;

-- Drop primary key orders.orders_pkey
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

-- Add primary key orders.orders_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.orders GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.orders ADD CONSTRAINT orders_key PRIMARY KEY (id) INCLUDE (name);

-- Add view named
CREATE VIEW public.named (id, name, n) AS
 SELECT id,
    name,
    count(*) AS n
   FROM public.orders
  GROUP BY id;

-- Change view cheap_orders
CREATE OR REPLACE VIEW public.cheap_orders (id) AS
 SELECT id
   FROM public.orders
  WHERE (total < (20)::numeric);

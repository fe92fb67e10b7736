-- Add view cheap_orders
CREATE VIEW public.cheap_orders (id) AS
 SELECT id
   FROM public.orders
  WHERE (total < (10)::numeric);
COMMENT ON VIEW public.cheap_orders IS 'Hardly worth it';

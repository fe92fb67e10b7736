-- Add view open_orders
CREATE VIEW public.open_orders (id, total) AS
 SELECT id,
    total
   FROM public.orders
  WHERE (placed_at IS NULL);
COMMENT ON COLUMN public.open_orders.total IS 'In SEK';
COMMENT ON VIEW public.open_orders IS 'Orders that are not placed yet';

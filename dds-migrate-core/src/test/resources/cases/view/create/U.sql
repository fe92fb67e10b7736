-- Drop view open_orders
DROP VIEW public.open_orders;

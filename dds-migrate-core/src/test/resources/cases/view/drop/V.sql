-- Drop view cheap_orders
DROP VIEW public.cheap_orders;

-- Drop view order_list
DROP VIEW public.order_list;

-- Add view order_list
CREATE VIEW public.order_list (id) AS
 SELECT id
   FROM public.orders;

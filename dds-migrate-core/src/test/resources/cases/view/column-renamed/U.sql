-- Drop view order_list
DROP VIEW public.order_list;

-- Add view order_list
CREATE VIEW public.order_list (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Drop view order_list
DROP VIEW public.order_list;

-- Add view order_list
CREATE VIEW public.order_list (total, id) AS
 SELECT total,
    id
   FROM public.orders;

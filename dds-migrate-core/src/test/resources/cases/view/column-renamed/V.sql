-- Drop view order_list
DROP VIEW public.order_list;

-- Add view order_list
CREATE VIEW public.order_list (id, sum) AS
 SELECT id,
    total AS sum
   FROM public.orders;

-- Drop view order_list_list
DROP VIEW public.order_list_list;

-- Drop view order_list
DROP VIEW public.order_list;

-- Add view order_list
CREATE VIEW public.order_list (id) AS
 SELECT id
   FROM public.orders;

-- Add view order_list_list
CREATE VIEW public.order_list_list (id) AS
 SELECT id
   FROM public.order_list;

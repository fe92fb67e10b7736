-- Drop view order_sums
DROP VIEW public.order_sums;

-- Drop view order_list
DROP VIEW public.order_list;

-- Add view order_list
CREATE VIEW public.order_list (id, total) AS
 SELECT id,
    (total)::integer AS total
   FROM public.orders;

-- Add view order_sums
CREATE VIEW public.order_sums (total) AS
 SELECT sum(total) AS total
   FROM public.order_list;

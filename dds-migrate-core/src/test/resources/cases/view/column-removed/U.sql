-- Change view order_list
CREATE OR REPLACE VIEW public.order_list (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Change view a
ALTER VIEW public.a SET (security_barrier = true);

-- Change view b
ALTER VIEW public.b RESET (security_barrier);

-- Change view c
ALTER VIEW public.c SET (check_option = cascaded);

-- Change view d
CREATE OR REPLACE VIEW public.d (id) AS
 SELECT id
   FROM public.orders
  WHERE (id > 1);

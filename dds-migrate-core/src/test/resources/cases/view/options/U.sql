-- Change view a
ALTER VIEW public.a RESET (security_barrier);

-- Change view b
ALTER VIEW public.b SET (security_barrier = true);

-- Change view c
ALTER VIEW public.c SET (check_option = local);

-- Change view d
CREATE OR REPLACE VIEW public.d (id) WITH (check_option = local) AS
 SELECT id
   FROM public.orders
  WHERE (id > 0);

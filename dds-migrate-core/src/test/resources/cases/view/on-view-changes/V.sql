-- Change view v
CREATE OR REPLACE VIEW public.v (x, z) AS
 SELECT y AS x,
    x AS z
   FROM public.a;

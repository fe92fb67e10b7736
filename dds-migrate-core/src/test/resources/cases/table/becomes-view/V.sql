-- Drop table t
DROP TABLE public.t;

-- Add view t
CREATE VIEW public.t (id, n) AS
 SELECT id,
    1 AS n
   FROM public.a;

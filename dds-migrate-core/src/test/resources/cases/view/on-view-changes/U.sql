-- Drop view w
DROP VIEW public.w;

-- Drop view v
DROP VIEW public.v;

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT x
   FROM public.a;

-- Add view w
CREATE VIEW public.w (x) AS
 SELECT x
   FROM public.v;

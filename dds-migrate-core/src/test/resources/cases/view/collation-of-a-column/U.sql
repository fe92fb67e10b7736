-- Drop view v
DROP VIEW public.v;

-- Add view v
CREATE VIEW public.v (b) AS
 SELECT (a || 'x'::text) AS b
   FROM public.t;

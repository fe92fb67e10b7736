-- Drop view v
DROP VIEW public.v;

-- Add view v
CREATE VIEW public.v (b) AS
 SELECT ((a || 'y'::text) COLLATE "C") AS b
   FROM public.t;

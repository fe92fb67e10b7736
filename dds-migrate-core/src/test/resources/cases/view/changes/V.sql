-- Drop view x
DROP VIEW public.x;

-- Drop view w
DROP VIEW public.w;

-- Drop view v
DROP VIEW public.v;

-- Add view v
CREATE VIEW public.v (b, a) AS
 SELECT b,
    a
   FROM public.t;

-- Add view w
CREATE VIEW public.w (a) AS
 SELECT a
   FROM public.v;
COMMENT ON COLUMN public.w.a IS 'wa';

-- Add view x
CREATE VIEW public.x (a) AS
 SELECT a
   FROM public.w;
COMMENT ON VIEW public.x IS 'x';

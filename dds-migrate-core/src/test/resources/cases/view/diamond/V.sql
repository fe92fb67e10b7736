-- Drop view bottom
DROP VIEW public.bottom;

-- Drop view left_side
DROP VIEW public.left_side;

-- Drop view right_side
DROP VIEW public.right_side;

-- Drop view base
DROP VIEW public.base;

-- Add view base
CREATE VIEW public.base (total, id) AS
 SELECT total,
    id
   FROM public.orders;

-- Add view left_side
CREATE VIEW public.left_side (id) AS
 SELECT id
   FROM public.base;

-- Add view right_side
CREATE VIEW public.right_side (id, total) AS
 SELECT id,
    total
   FROM public.base;

-- Add view bottom
CREATE VIEW public.bottom (id, total) AS
 SELECT l.id,
    r.total
   FROM (public.left_side l
     JOIN public.right_side r USING (id));

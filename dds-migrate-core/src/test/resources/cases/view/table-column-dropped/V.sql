-- Drop view everything
DROP VIEW public.everything;

-- Add view everything
CREATE VIEW public.everything (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Drop column orders.note
ALTER TABLE public.orders DROP COLUMN note;

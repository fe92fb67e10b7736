-- Drop view everything
DROP VIEW public.everything;

-- Add column orders.note text
ALTER TABLE public.orders ADD COLUMN note text;

-- Add view everything
CREATE VIEW public.everything (id, note, total) AS
 SELECT id,
    note,
    total
   FROM public.orders;

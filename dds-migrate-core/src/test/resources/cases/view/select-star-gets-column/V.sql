-- Add column orders.note text
ALTER TABLE public.orders ADD COLUMN note text;

-- Change view everything
CREATE OR REPLACE VIEW public.everything (id, total, note) AS
 SELECT id,
    total,
    note
   FROM public.orders;

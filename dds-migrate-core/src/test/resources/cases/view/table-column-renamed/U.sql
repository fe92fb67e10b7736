-- Drop view everything
DROP VIEW public.everything;

-- Add view everything
CREATE VIEW public.everything (id, note) AS
 SELECT id,
    remark AS note
   FROM public.orders;

-- Rename column orders.remark → note
ALTER TABLE public.orders RENAME COLUMN remark TO note;

-- Rename column orders.note → remark
ALTER TABLE public.orders RENAME COLUMN note TO remark;

-- Drop view everything
DROP VIEW public.everything;

-- Add view everything
CREATE VIEW public.everything (id, remark) AS
 SELECT id,
    remark
   FROM public.orders;

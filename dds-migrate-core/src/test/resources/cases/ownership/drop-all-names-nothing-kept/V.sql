-- Add column orders.note text
ALTER TABLE public.orders ADD COLUMN note text;

-- Drop column orders.note
ALTER TABLE public.orders DROP COLUMN note;

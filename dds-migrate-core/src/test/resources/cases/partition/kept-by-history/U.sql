-- Drop column events.note
ALTER TABLE public.events DROP COLUMN note;

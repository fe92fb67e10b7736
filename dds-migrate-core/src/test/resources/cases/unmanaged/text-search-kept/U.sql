-- Drop column docs.note
ALTER TABLE public.docs DROP COLUMN note;

-- Add column events.note text
ALTER TABLE public.events ADD COLUMN note text;

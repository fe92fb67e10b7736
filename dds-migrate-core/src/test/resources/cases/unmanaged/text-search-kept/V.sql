-- Add column docs.note text
ALTER TABLE public.docs ADD COLUMN note text;

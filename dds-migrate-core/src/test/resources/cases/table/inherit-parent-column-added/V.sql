-- Add column base.added text
ALTER TABLE public.base ADD COLUMN added text DEFAULT 'a'::text;

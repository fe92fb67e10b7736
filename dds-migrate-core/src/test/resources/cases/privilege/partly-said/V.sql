-- Add column docs.open boolean
ALTER TABLE public.docs ADD COLUMN open boolean;

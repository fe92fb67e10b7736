-- Drop column docs.open
ALTER TABLE public.docs DROP COLUMN open;

-- Drop column base.added
ALTER TABLE public.base DROP COLUMN added;

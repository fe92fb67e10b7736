-- Rename enum mood → feeling
ALTER TYPE public.mood RENAME TO feeling;

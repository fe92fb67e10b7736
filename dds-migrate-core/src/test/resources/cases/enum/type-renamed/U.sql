-- Rename enum feeling → mood
ALTER TYPE public.feeling RENAME TO mood;

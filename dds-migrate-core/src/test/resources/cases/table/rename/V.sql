-- Rename table a → b
ALTER TABLE public.a RENAME TO b;

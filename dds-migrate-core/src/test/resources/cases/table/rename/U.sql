-- Rename table b → a
ALTER TABLE public.b RENAME TO a;

-- Change column t.id no longer identity
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;

-- Change column t.id no longer identity
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;

-- Change column t.id not null → null
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;

-- Change column t.b not null → null
ALTER TABLE public.t ALTER COLUMN b DROP NOT NULL;

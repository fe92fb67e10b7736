-- Change column t.b null → not null
-- Rows in the way: SELECT count(*) FROM public.t WHERE b IS NULL;
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;

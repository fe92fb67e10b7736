-- Change column t.a filled with 'none'
UPDATE public.t SET a = 'none' WHERE a IS NULL;

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;

-- Change column t.a null → not null
-- Rows in the way: SELECT count(*) FROM public.t WHERE a IS NULL;
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;

-- Change column a.id no longer identity
ALTER TABLE public.a ALTER COLUMN id DROP IDENTITY;

-- Change column a.id not null → null
ALTER TABLE public.a ALTER COLUMN id DROP NOT NULL;

-- Change column b.id null → not null
-- Rows in the way: SELECT count(*) FROM public.b WHERE id IS NULL;
ALTER TABLE public.b ALTER COLUMN id SET NOT NULL;

-- Change column b.id identity
ALTER TABLE public.b ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.b_id_seq', greatest(max(id) + 1, 1), false) FROM public.b;

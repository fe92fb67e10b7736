-- Change column a.id null → not null, filled with 1
UPDATE public.a SET id = 1 WHERE id IS NULL;
ALTER TABLE public.a ALTER COLUMN id SET NOT NULL;

-- Change column a.id identity
ALTER TABLE public.a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.a_id_seq', greatest(max(id) + 1, 1), false) FROM public.a;

-- Change column b.id no longer identity
ALTER TABLE public.b ALTER COLUMN id DROP IDENTITY;

-- Change column b.id not null → null
ALTER TABLE public.b ALTER COLUMN id DROP NOT NULL;

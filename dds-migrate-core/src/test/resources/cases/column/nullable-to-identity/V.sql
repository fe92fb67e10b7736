-- Change column t.id null → not null
-- Rows in the way: SELECT count(*) FROM public.t WHERE id IS NULL;
ALTER TABLE public.t ALTER COLUMN id SET NOT NULL;

-- Change column t.id identity
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.t_id_seq', greatest(max(id) + 1, 1), false) FROM public.t;

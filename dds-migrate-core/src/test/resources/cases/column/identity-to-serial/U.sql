-- Change column a.id default nextval('public.a_id_seq'::regclass) → none
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- Drop sequence a_id_seq
DROP SEQUENCE public.a_id_seq;

-- Change column a.id identity
ALTER TABLE public.a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.a_id_seq', coalesce(max(id) + 1, 1), false) FROM public.a;

-- Rename sequence a_seq → b_seq
ALTER SEQUENCE public.a_seq RENAME TO b_seq;

-- Rename table a → b
ALTER TABLE public.a RENAME TO b;

-- Rename primary key b.a_pkey → b_pkey
ALTER TABLE public.b RENAME CONSTRAINT a_pkey TO b_pkey;

-- Change column b.id identity
ALTER SEQUENCE public.a_id_seq RENAME TO b_id_seq;

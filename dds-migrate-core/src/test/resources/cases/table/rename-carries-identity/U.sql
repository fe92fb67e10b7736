-- Rename primary key b.b_pkey → a_pkey
ALTER TABLE public.b RENAME CONSTRAINT b_pkey TO a_pkey;

-- Change column b.id identity
ALTER SEQUENCE public.b_id_seq RENAME TO a_id_seq;

-- Rename table b → a
ALTER TABLE public.b RENAME TO a;

-- Rename sequence b_seq → a_seq
ALTER SEQUENCE public.b_seq RENAME TO a_seq;

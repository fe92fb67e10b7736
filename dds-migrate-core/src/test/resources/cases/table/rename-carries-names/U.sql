-- Rename primary key b.b_pkey → a_pkey
ALTER TABLE public.b RENAME CONSTRAINT b_pkey TO a_pkey;

-- Rename unique b.b_n_key → a_n_key
ALTER TABLE public.b RENAME CONSTRAINT b_n_key TO a_n_key;

-- Rename check b.b_n_check → a_n_check
ALTER TABLE public.b RENAME CONSTRAINT b_n_check TO a_n_check;

-- Rename index b.b_p_idx → a_p_idx
ALTER INDEX public.b_p_idx RENAME TO a_p_idx;

-- Rename foreign key b.b_p_fkey → a_p_fkey
ALTER TABLE public.b RENAME CONSTRAINT b_p_fkey TO a_p_fkey;

-- Rename table b → a
ALTER TABLE public.b RENAME TO a;

-- Rename sequence b_id_seq → a_id_seq
ALTER SEQUENCE public.b_id_seq RENAME TO a_id_seq;

-- Rename sequence a_id_seq → b_id_seq
ALTER SEQUENCE public.a_id_seq RENAME TO b_id_seq;

-- Rename table a → b
ALTER TABLE public.a RENAME TO b;

-- Rename primary key b.a_pkey → b_pkey
ALTER TABLE public.b RENAME CONSTRAINT a_pkey TO b_pkey;

-- Rename unique b.a_n_key → b_n_key
ALTER TABLE public.b RENAME CONSTRAINT a_n_key TO b_n_key;

-- Rename check b.a_n_check → b_n_check
ALTER TABLE public.b RENAME CONSTRAINT a_n_check TO b_n_check;

-- Rename index b.a_p_idx → b_p_idx
ALTER INDEX public.a_p_idx RENAME TO b_p_idx;

-- Rename foreign key b.a_p_fkey → b_p_fkey
ALTER TABLE public.b RENAME CONSTRAINT a_p_fkey TO b_p_fkey;

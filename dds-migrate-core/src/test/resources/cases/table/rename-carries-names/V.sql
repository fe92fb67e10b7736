-- Change sequence a_id_seq → b_id_seq
ALTER SEQUENCE public.a_id_seq RENAME TO b_id_seq;

-- Change table a → b
ALTER TABLE public.a RENAME TO b;

-- Change unique b.a_n_key → b_n_key
ALTER TABLE public.b RENAME CONSTRAINT a_n_key TO b_n_key;

-- Change check b.a_n_check → b_n_check
ALTER TABLE public.b RENAME CONSTRAINT a_n_check TO b_n_check;

-- Change index b.a_p_idx → b_p_idx
ALTER INDEX public.a_p_idx RENAME TO b_p_idx;

-- Change foreign key b.a_p_fkey → b_p_fkey
ALTER TABLE public.b RENAME CONSTRAINT a_p_fkey TO b_p_fkey;

-- Change primary key b.a_pkey → b_pkey
ALTER TABLE public.b RENAME CONSTRAINT a_pkey TO b_pkey;

-- Drop foreign key a.a_n_fkey
ALTER TABLE public.a DROP CONSTRAINT a_n_fkey;

-- Drop check a.a_check
ALTER TABLE public.a DROP CONSTRAINT a_check;

-- Drop check a.a_n_check
ALTER TABLE public.a DROP CONSTRAINT a_n_check;

-- Drop unique a.a_m_n_key
ALTER TABLE public.a DROP CONSTRAINT a_m_n_key;

-- Drop unique a.a_n_key
ALTER TABLE public.a DROP CONSTRAINT a_n_key;

-- Drop column a.m
ALTER TABLE public.a DROP COLUMN m;

-- Drop column a.n
ALTER TABLE public.a DROP COLUMN n;

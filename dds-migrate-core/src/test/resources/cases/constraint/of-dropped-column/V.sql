-- Drop foreign key a.a_n_fkey
ALTER TABLE public.a DROP CONSTRAINT a_n_fkey;

-- Drop foreign key b.b_n_fkey
ALTER TABLE public.b DROP CONSTRAINT b_n_fkey;

-- Drop index a.a_n
DROP INDEX public.a_n;

-- Drop check a.a_check
ALTER TABLE public.a DROP CONSTRAINT a_check;

-- Drop check a.a_n_check
ALTER TABLE public.a DROP CONSTRAINT a_n_check;

-- Drop unique a.a_m_n_key
ALTER TABLE public.a DROP CONSTRAINT a_m_n_key;

-- Drop unique a.a_n_key
ALTER TABLE public.a DROP CONSTRAINT a_n_key;

-- Drop column a.n
ALTER TABLE public.a DROP COLUMN n;

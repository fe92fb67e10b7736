-- Drop foreign key a.a_b_id_fkey
ALTER TABLE public.a DROP CONSTRAINT a_b_id_fkey;

-- Drop foreign key b.b_c_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_c_id_fkey;

-- Drop foreign key c.c_a_id_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_id_fkey;

-- Drop table c
DROP TABLE public.c;

-- Drop table d
DROP TABLE public.d;

-- Drop table a
DROP TABLE public.a;

-- Drop table b
DROP TABLE public.b;

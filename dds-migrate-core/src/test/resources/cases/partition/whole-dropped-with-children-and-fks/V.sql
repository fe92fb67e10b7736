-- Drop foreign key c.c_a_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- Drop table t1
DROP TABLE public.t1;

-- Drop table t
DROP TABLE public.t;

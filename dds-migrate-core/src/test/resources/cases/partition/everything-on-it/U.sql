-- Drop foreign key c.c_id_b_fkey
ALTER TABLE public.c DROP CONSTRAINT c_id_b_fkey;

-- Drop table c
DROP TABLE public.c;

-- Drop table t1
DROP TABLE public.t1;

-- Drop table t2a
DROP TABLE public.t2a;

-- Drop table t2b
DROP TABLE public.t2b;

-- Drop table t2
DROP TABLE public.t2;

-- Drop table t
DROP TABLE public.t;

-- Drop routine tf()
DROP FUNCTION public.tf();

-- Drop table r
DROP TABLE public.r;

-- Drop foreign key a.a_r_fkey
ALTER TABLE public.a DROP CONSTRAINT a_r_fkey;

-- Drop index a.a_c_idx
DROP INDEX public.a_c_idx;

-- Drop check a.a_e_check
ALTER TABLE public.a DROP CONSTRAINT a_e_check;

-- Drop unique a.a_u_key
ALTER TABLE public.a DROP CONSTRAINT a_u_key;

-- Drop column a.arr
ALTER TABLE public.a DROP COLUMN arr;

-- Drop column a.c
ALTER TABLE public.a DROP COLUMN c;

-- Drop column a.d
ALTER TABLE public.a DROP COLUMN d;

-- Drop column a.e
ALTER TABLE public.a DROP COLUMN e;

-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Drop column a.i
ALTER TABLE public.a DROP COLUMN i;

-- Drop column a.r
ALTER TABLE public.a DROP COLUMN r;

-- Drop column a.s
ALTER TABLE public.a DROP COLUMN s;

-- Drop column a.st
ALTER TABLE public.a DROP COLUMN st;

-- Drop column a.u
ALTER TABLE public.a DROP COLUMN u;

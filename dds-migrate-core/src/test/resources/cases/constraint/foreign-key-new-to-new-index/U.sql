-- Drop foreign key b.b_c_fkey
ALTER TABLE public.b DROP CONSTRAINT b_c_fkey;

-- Drop index a.a_code
DROP INDEX public.a_code;

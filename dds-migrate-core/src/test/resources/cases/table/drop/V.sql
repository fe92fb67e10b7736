-- Drop foreign key b.b_a_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;

-- Drop table a
DROP TABLE public.a;

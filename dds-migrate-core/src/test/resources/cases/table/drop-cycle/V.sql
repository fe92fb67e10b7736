-- Drop foreign key a.a_b_id_fkey
ALTER TABLE public.a DROP CONSTRAINT a_b_id_fkey;

-- Drop foreign key b.b_a_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;

-- Add table c
CREATE TABLE public.c (
    id integer
);

-- Drop table a
DROP TABLE public.a;

-- Drop table b
DROP TABLE public.b;

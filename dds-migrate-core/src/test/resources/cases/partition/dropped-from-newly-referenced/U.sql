-- Drop foreign key c.c_a_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- Add table p1
CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES FROM (1) TO (10);

-- Drop table c
DROP TABLE public.c;

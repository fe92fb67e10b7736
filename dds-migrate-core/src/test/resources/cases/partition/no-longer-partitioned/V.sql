-- Change table a1 partition
ALTER TABLE public.a DETACH PARTITION public.a1;

-- Drop index a1.a1_b_idx
DROP INDEX public.a1_b_idx;

-- Drop table a
DROP TABLE public.a;

-- Add table a
CREATE TABLE public.a (
    id integer,
    b integer,
    c text
);

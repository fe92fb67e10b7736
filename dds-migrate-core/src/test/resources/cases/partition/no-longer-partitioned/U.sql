-- Drop table a
DROP TABLE public.a;

-- Add table a
CREATE TABLE public.a (
    id integer,
    b integer,
    c text
) PARTITION BY RANGE (id);

-- Change table a1 partition
ALTER TABLE public.a ATTACH PARTITION public.a1 FOR VALUES FROM (0) TO (10);

-- Add index a.a_b_idx
CREATE INDEX a_b_idx ON public.a (b);

-- Change table p partition
ALTER TABLE s.t DETACH PARTITION public.p;

-- Add table t
CREATE TABLE public.t (
    k integer NOT NULL,
    a integer
) PARTITION BY LIST (k);

-- Change table p partition
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES IN (1);

-- Add check t.c
ALTER TABLE public.t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;

-- Drop table s.t
DROP TABLE s.t;

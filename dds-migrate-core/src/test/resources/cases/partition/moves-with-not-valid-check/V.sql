-- Change table p partition
ALTER TABLE public.t DETACH PARTITION public.p;

-- Add table s.t
CREATE TABLE s.t (
    k integer NOT NULL,
    a integer
) PARTITION BY LIST (k);

-- Change table p partition
ALTER TABLE s.t ATTACH PARTITION public.p FOR VALUES IN (1);

-- Add check s.t.c
ALTER TABLE s.t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;

-- Drop table t
DROP TABLE public.t;

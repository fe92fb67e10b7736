-- Drop table p
DROP TABLE public.p;

-- Drop table t
DROP TABLE public.t;

-- Add table t
CREATE TABLE public.t (
    k integer NOT NULL,
    a integer,
    i bigint GENERATED ALWAYS AS IDENTITY
) PARTITION BY LIST (k);

-- Add table p
CREATE TABLE public.p PARTITION OF public.t FOR VALUES IN (0, 5);

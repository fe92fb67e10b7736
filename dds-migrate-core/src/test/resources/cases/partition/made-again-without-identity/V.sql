-- Drop table p
DROP TABLE public.p;

-- Drop table t
DROP TABLE public.t;

-- Add table t
CREATE TABLE public.t (
    k integer NOT NULL,
    a integer
) PARTITION BY RANGE (k);

-- Add table p
CREATE TABLE public.p PARTITION OF public.t DEFAULT;

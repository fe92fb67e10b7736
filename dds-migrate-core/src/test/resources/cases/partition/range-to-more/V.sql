-- Add table t2
CREATE TABLE public.t2 PARTITION OF public.t FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

-- Add table td
CREATE TABLE public.td PARTITION OF public.t DEFAULT;

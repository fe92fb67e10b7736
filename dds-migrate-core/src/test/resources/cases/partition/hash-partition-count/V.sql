-- Change table t0 partition
ALTER TABLE public.t DETACH PARTITION public.t0;

-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Change table t0 partition
ALTER TABLE public.t ATTACH PARTITION public.t0 FOR VALUES WITH (modulus 4, remainder 0);

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES WITH (modulus 4, remainder 1);

-- Add table t2
CREATE TABLE public.t2 PARTITION OF public.t FOR VALUES WITH (modulus 4, remainder 2);

-- Add table t3
CREATE TABLE public.t3 PARTITION OF public.t FOR VALUES WITH (modulus 4, remainder 3);

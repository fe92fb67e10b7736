-- Change table t0 partition
ALTER TABLE public.t DETACH PARTITION public.t0;

-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Drop table t2
DROP TABLE public.t2;

-- Drop table t3
DROP TABLE public.t3;

-- Change table t0 partition
ALTER TABLE public.t ATTACH PARTITION public.t0 FOR VALUES WITH (modulus 2, remainder 0);

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES WITH (modulus 2, remainder 1);

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES FROM (1) TO (10);

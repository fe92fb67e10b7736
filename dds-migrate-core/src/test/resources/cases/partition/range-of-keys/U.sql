-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES FROM (1, 'a') TO (1, 'b');

-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Change table t2 partition
ALTER TABLE public.t DETACH PARTITION public.t2;

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES IN (1);

-- Change table t2 partition
ALTER TABLE public.t ATTACH PARTITION public.t2 FOR VALUES IN (2, 3);

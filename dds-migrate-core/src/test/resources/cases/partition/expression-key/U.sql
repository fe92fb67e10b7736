-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;

-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES IN ('x');

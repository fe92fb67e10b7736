-- Add column t.c integer
ALTER TABLE public.t ADD COLUMN c integer;

-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Change table t1 partition
ALTER TABLE public.t ATTACH PARTITION public.t1 FOR VALUES IN ('x', 'y');

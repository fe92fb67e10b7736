-- Add column t.i bigint
ALTER TABLE public.t ADD COLUMN i bigint GENERATED ALWAYS AS IDENTITY;

-- Change table p partition
ALTER TABLE public.t DETACH PARTITION public.p;

-- Change table p partition
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES FROM (0) TO (5);

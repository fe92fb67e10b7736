-- Drop column t.i
ALTER TABLE public.t DROP COLUMN i;

-- Change table p partition
ALTER TABLE public.t DETACH PARTITION public.p;

-- Change table p partition
ALTER TABLE public.t ATTACH PARTITION public.p DEFAULT;

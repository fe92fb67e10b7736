-- Change table part partition
ALTER TABLE public.old_parent DETACH PARTITION public.part;

-- Drop primary key part.part_pkey
ALTER TABLE public.part DROP CONSTRAINT part_pkey;

-- Change table part partition
ALTER TABLE public.new_parent ATTACH PARTITION public.part FOR VALUES IN (1);

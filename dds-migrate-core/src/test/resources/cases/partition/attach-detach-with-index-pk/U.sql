-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Drop index t1.t1_b_idx
DROP INDEX public.t1_b_idx;

-- Drop primary key t1.t1_pkey
ALTER TABLE public.t1 DROP CONSTRAINT t1_pkey;

-- Drop foreign key note.note_k_code_fkey
ALTER TABLE public.note DROP CONSTRAINT note_k_code_fkey;

-- Change table t1 partition
ALTER TABLE public.t DETACH PARTITION public.t1;

-- Drop foreign key t1.t_customer_fkey
ALTER TABLE public.t1 DROP CONSTRAINT t_customer_fkey;

-- Drop index t1.t1_lower_idx
DROP INDEX public.t1_lower_idx;

-- Drop unique t1.t1_customer_k_key
ALTER TABLE public.t1 DROP CONSTRAINT t1_customer_k_key;

-- Drop primary key t1.t1_pkey
ALTER TABLE public.t1 DROP CONSTRAINT t1_pkey;

-- Change column t1.code not null → null
ALTER TABLE public.t1 ALTER COLUMN code DROP NOT NULL;

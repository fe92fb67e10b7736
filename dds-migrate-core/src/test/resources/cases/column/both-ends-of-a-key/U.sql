-- Drop foreign key c.c_p_id_fkey
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;

-- Change column c.p_id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.c WHERE p_id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.c ALTER COLUMN p_id TYPE integer;

-- Change column p.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.p WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.p ALTER COLUMN id TYPE integer;

-- Add foreign key c.c_p_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id);

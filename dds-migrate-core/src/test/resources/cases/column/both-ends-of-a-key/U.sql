-- Drop foreign key c.c_p_id_fkey
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;

-- Change column c.p_id bigint → integer
ALTER TABLE public.c ALTER COLUMN p_id TYPE integer;

-- Change column p.id bigint → integer
ALTER TABLE public.p ALTER COLUMN id TYPE integer;

-- Add foreign key c.c_p_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id);

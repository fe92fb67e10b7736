-- Drop foreign key c.c_p_id_fkey
ALTER TABLE public.c DROP CONSTRAINT c_p_id_fkey;

-- Change column c.p_id integer → bigint
ALTER TABLE public.c ALTER COLUMN p_id TYPE bigint;

-- Change column p.id integer → bigint
ALTER TABLE public.p ALTER COLUMN id TYPE bigint;

-- Add foreign key c.c_p_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_p_id_fkey FOREIGN KEY (p_id) REFERENCES public.p (id);

-- Drop foreign key b.b_a_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- Drop foreign key c.c_a_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- Drop foreign key c.c_id_fkey
ALTER TABLE public.c DROP CONSTRAINT c_id_fkey;

-- Change column a.id integer → bigint
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;

-- Change column b.a integer → bigint
ALTER TABLE public.b ALTER COLUMN a TYPE bigint;

-- Change column b.id integer → bigint
ALTER TABLE public.b ALTER COLUMN id TYPE bigint;

-- Change column c.a integer → bigint
ALTER TABLE public.c ALTER COLUMN a TYPE bigint;

-- Change column c.id integer → bigint
ALTER TABLE public.c ALTER COLUMN id TYPE bigint;

-- Add foreign key b.b_a_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.a (id) ON DELETE SET NULL;

-- Add foreign key c.c_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_id_fkey FOREIGN KEY (id) REFERENCES public.b (id);

-- Drop foreign key b.b_a_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_fkey;

-- Drop foreign key c.c_a_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- Drop foreign key c.c_id_fkey
ALTER TABLE public.c DROP CONSTRAINT c_id_fkey;

-- Change column a.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN id TYPE integer;

-- Change column b.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.b WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.b ALTER COLUMN a TYPE integer;

-- Change column b.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.b WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.b ALTER COLUMN id TYPE integer;

-- Change column c.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.c WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.c ALTER COLUMN a TYPE integer;

-- Change column c.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.c WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.c ALTER COLUMN id TYPE integer;

-- Add foreign key b.b_a_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES public.a (id);

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.a (id) ON DELETE SET NULL;

-- Add foreign key c.c_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_id_fkey FOREIGN KEY (id) REFERENCES public.b (id);

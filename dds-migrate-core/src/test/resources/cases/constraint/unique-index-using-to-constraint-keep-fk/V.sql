-- Drop foreign key c.c_a_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- Drop index t.ui
DROP INDEX public.ui;

-- Add unique t.ui
ALTER TABLE public.t ADD CONSTRAINT ui UNIQUE (a);

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);

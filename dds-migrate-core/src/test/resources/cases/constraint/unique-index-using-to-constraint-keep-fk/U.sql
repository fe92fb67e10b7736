-- Drop foreign key c.c_a_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- Drop unique t.ui
ALTER TABLE public.t DROP CONSTRAINT ui;

-- Add index t.ui
CREATE UNIQUE INDEX ui ON public.t (a);

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);

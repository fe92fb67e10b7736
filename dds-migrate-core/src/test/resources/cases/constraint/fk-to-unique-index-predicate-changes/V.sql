-- Drop foreign key c.cf
ALTER TABLE public.c DROP CONSTRAINT cf;

-- Drop index t.ui
DROP INDEX public.ui;

-- Add index t.ui2
CREATE UNIQUE INDEX ui2 ON public.t (a) INCLUDE (b);

-- Add foreign key c.cf
ALTER TABLE public.c ADD CONSTRAINT cf FOREIGN KEY (a) REFERENCES public.t (a);

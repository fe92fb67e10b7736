-- Drop foreign key c.cf
ALTER TABLE public.c DROP CONSTRAINT cf;

-- Drop index t.ui2
DROP INDEX public.ui2;

-- Add index t.ui
CREATE UNIQUE INDEX ui ON public.t (a);

-- Add foreign key c.cf
ALTER TABLE public.c ADD CONSTRAINT cf FOREIGN KEY (a) REFERENCES public.t (a);

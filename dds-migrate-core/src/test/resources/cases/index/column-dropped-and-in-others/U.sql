-- Drop index t.i
DROP INDEX public.i;

-- Add column t.b integer
ALTER TABLE public.t ADD COLUMN b integer;

-- Add index t.i
CREATE INDEX i ON public.t (a, b);

-- Add index t.j
CREATE INDEX j ON public.t (((a + b)));

-- Add index t.k
CREATE INDEX k ON public.t (a) WHERE (b > 0);

-- Add index t.l
CREATE INDEX l ON public.t (a) INCLUDE (b);

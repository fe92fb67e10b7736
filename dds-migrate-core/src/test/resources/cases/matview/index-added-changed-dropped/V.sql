-- Drop index totals.a
DROP INDEX public.a;

-- Drop index totals.b
DROP INDEX public.b;

-- Add index totals.a
CREATE UNIQUE INDEX a ON public.totals (id);

-- Add index totals.c
CREATE INDEX c ON public.totals (id, total);

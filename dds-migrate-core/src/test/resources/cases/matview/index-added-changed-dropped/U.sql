-- Drop index totals.a
DROP INDEX public.a;

-- Drop index totals.c
DROP INDEX public.c;

-- Add index totals.a
CREATE INDEX a ON public.totals (id);

-- Add index totals.b
CREATE INDEX b ON public.totals (total);

-- Drop index a.two
DROP INDEX public.two;

-- Add index a.one
CREATE INDEX one ON public.a (x) WITH (fillfactor = 70);

-- Drop index a.one
DROP INDEX public.one;

-- Add index a.two
CREATE INDEX two ON public.a (x);

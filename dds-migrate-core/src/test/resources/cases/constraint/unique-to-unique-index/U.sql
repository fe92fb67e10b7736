-- Drop index t.u
DROP INDEX public.u;

-- Add unique t.u
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a, b);

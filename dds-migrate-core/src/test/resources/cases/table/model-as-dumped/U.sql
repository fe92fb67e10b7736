-- Drop index t.t_a
DROP INDEX public.t_a;

-- Drop column t.c
ALTER TABLE public.t DROP COLUMN c;

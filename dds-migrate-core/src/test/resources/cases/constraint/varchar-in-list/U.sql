-- Drop column a.n
ALTER TABLE public.a DROP COLUMN n;

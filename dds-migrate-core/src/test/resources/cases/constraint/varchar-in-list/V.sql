-- Add column a.n integer
ALTER TABLE public.a ADD COLUMN n integer;

-- Add column a.x integer
ALTER TABLE public.a ADD COLUMN x integer;

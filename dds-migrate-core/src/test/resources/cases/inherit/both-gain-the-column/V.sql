-- Add column c.x integer
ALTER TABLE public.c ADD COLUMN x integer;

-- Add column p.x integer
ALTER TABLE public.p ADD COLUMN x integer;

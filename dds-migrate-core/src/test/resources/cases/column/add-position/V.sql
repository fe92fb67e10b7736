-- Add column a.a integer
ALTER TABLE public.a ADD COLUMN a integer;

-- Add column a.m integer
ALTER TABLE public.a ADD COLUMN m integer;

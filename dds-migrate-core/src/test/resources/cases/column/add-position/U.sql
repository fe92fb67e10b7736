-- Drop column a.a
ALTER TABLE public.a DROP COLUMN a;

-- Drop column a.m
ALTER TABLE public.a DROP COLUMN m;

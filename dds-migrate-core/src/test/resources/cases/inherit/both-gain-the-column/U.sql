-- Drop column p.x
ALTER TABLE public.p DROP COLUMN x;

-- Drop column c.x
ALTER TABLE public.c DROP COLUMN x;

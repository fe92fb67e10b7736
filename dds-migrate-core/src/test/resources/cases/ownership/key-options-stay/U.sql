-- Drop column a.x
ALTER TABLE public.a DROP COLUMN x;

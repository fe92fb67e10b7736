-- Drop column p.x
ALTER TABLE public.p DROP COLUMN x;

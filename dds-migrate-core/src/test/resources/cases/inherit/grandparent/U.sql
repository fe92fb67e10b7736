-- Change table p inheritance
ALTER TABLE public.p NO INHERIT public.g;

-- Drop column p.a
ALTER TABLE public.p DROP COLUMN a;

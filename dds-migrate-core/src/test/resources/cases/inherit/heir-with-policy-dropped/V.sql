-- Drop table c
DROP TABLE public.c;

-- Drop column p.b
ALTER TABLE public.p DROP COLUMN b;

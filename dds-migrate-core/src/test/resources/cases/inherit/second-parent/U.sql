-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.q;

-- Drop column c.b
ALTER TABLE public.c DROP COLUMN b;

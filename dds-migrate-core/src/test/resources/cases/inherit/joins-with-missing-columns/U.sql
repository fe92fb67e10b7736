-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Drop column c.a
ALTER TABLE public.c DROP COLUMN a;

-- Drop column c.b
ALTER TABLE public.c DROP COLUMN b;

-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Drop check c.pos
ALTER TABLE public.c DROP CONSTRAINT pos;

-- Drop column c.a
ALTER TABLE public.c DROP COLUMN a;

-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.m;

-- Drop check c.ypos
ALTER TABLE public.c DROP CONSTRAINT ypos;

-- Drop column c.y
ALTER TABLE public.c DROP COLUMN y;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.g;

-- Drop table m
DROP TABLE public.m;

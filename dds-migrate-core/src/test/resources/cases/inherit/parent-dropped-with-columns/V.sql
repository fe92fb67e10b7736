-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Drop check c.p_b_check
ALTER TABLE public.c DROP CONSTRAINT p_b_check;

-- Drop column c.a
ALTER TABLE public.c DROP COLUMN a;

-- Drop column c.b
ALTER TABLE public.c DROP COLUMN b;

-- Drop table p
DROP TABLE public.p;

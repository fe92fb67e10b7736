-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.q;

-- Add column c.b text
ALTER TABLE public.c ADD COLUMN b text;

-- Drop column c.e
ALTER TABLE public.c DROP COLUMN e;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;

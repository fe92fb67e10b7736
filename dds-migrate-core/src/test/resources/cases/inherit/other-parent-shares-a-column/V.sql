-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Add column c.e text
ALTER TABLE public.c ADD COLUMN e text NOT NULL;

-- Drop column c.b
ALTER TABLE public.c DROP COLUMN b;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.q;

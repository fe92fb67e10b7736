-- Add column c.a integer
ALTER TABLE public.c ADD COLUMN a integer;

-- Add column c.b text
ALTER TABLE public.c ADD COLUMN b text;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;

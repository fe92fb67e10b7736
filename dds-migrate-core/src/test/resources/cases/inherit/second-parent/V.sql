-- Add column c.b integer
ALTER TABLE public.c ADD COLUMN b integer;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.q;

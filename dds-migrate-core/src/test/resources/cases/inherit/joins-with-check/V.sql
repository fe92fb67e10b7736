-- Add column c.a integer
ALTER TABLE public.c ADD COLUMN a integer;

-- Add check c.pos
ALTER TABLE public.c ADD CONSTRAINT pos CHECK (a > 0);

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;

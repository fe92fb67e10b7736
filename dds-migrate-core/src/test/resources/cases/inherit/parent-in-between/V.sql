-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.g;

-- Add column c.y integer
ALTER TABLE public.c ADD COLUMN y integer;

-- Add table m
CREATE TABLE public.m (
    y integer,
    CONSTRAINT ypos CHECK (y > 0)
) INHERITS (public.g);

-- Add check c.ypos
ALTER TABLE public.c ADD CONSTRAINT ypos CHECK (y > 0);

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.m;

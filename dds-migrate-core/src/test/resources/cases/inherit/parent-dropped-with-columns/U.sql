-- Add column c.a integer
ALTER TABLE public.c ADD COLUMN a integer;

-- Add column c.b integer
ALTER TABLE public.c ADD COLUMN b integer;

-- Add table p
CREATE TABLE public.p (
    a integer,
    b integer,
    CONSTRAINT p_b_check CHECK (b > 1)
);

-- Add check c.p_b_check
ALTER TABLE public.c ADD CONSTRAINT p_b_check CHECK (b > 1);

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;

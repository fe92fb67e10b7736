-- Change table c inheritance
ALTER TABLE public.c NO INHERIT s.p;

-- Add column c.x integer
ALTER TABLE public.c ADD COLUMN x integer;

-- Add table p
CREATE TABLE public.p (
    a integer
);

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;

-- Drop table s.p
DROP TABLE s.p;

-- Drop schema s
DROP SCHEMA s;

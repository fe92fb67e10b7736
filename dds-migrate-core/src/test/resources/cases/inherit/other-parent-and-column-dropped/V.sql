-- Add schema s
CREATE SCHEMA s;

-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Add table s.p
CREATE TABLE s.p (
    a integer
);

-- Drop column c.x
ALTER TABLE public.c DROP COLUMN x;

-- Change table c inheritance
ALTER TABLE public.c INHERIT s.p;

-- Drop table p
DROP TABLE public.p;

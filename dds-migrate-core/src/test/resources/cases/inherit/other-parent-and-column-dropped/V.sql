-- Add schema s
CREATE SCHEMA s;

-- Add table s.p
CREATE TABLE s.p (
    a integer
);

-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Drop column c.x
ALTER TABLE public.c DROP COLUMN x;

-- Change table c inheritance
ALTER TABLE public.c INHERIT s.p;

-- Drop table p
DROP TABLE public.p;

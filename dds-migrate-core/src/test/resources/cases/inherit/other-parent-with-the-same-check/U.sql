-- Change table c inheritance
ALTER TABLE public.c NO INHERIT s.p;

-- Add table p
CREATE TABLE public.p (
    a integer,
    CONSTRAINT positive CHECK (a > 0)
);

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;

-- Drop table s.p
DROP TABLE s.p;

-- Drop schema s
DROP SCHEMA s;

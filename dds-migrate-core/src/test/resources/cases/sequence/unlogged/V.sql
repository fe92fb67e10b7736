-- Change sequence s1
ALTER SEQUENCE public.s1 SET UNLOGGED;

-- Change sequence s2
ALTER SEQUENCE public.s2 SET LOGGED;

-- Add sequence s3
CREATE UNLOGGED SEQUENCE public.s3;

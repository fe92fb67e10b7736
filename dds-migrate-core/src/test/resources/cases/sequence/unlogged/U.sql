-- Change sequence s1
ALTER SEQUENCE public.s1 SET LOGGED;

-- Change sequence s2
ALTER SEQUENCE public.s2 SET UNLOGGED;

-- Drop sequence s3
DROP SEQUENCE public.s3;

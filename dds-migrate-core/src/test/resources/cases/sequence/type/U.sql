-- Change sequence s1
ALTER SEQUENCE public.s1 AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- Change sequence s2
ALTER SEQUENCE public.s2 AS integer MINVALUE 1 MAXVALUE 2147483647;

-- Change sequence s3
ALTER SEQUENCE public.s3 AS smallint MINVALUE 1 MAXVALUE 99;

-- Change sequence s4
ALTER SEQUENCE public.s4 AS smallint MINVALUE -32768 MAXVALUE -1;

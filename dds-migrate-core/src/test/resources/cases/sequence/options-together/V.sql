-- Change sequence s
SELECT setval('public.s', 10, false) FROM public.s WHERE last_value > 10;
ALTER SEQUENCE public.s AS bigint INCREMENT BY -1 MINVALUE -100 MAXVALUE 10 START WITH 3 CACHE 1 NO CYCLE;

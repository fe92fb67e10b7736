-- Change sequence s
SELECT setval('public.s', -5, false) FROM public.s WHERE last_value < -5;
ALTER SEQUENCE public.s AS integer INCREMENT BY 2 MINVALUE -5 MAXVALUE 100 START WITH 5 CACHE 3 CYCLE;

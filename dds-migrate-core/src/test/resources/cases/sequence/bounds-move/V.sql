-- Change sequence d
SELECT setval('public.d', -7, false) FROM public.d WHERE last_value > -7;
ALTER SEQUENCE public.d MINVALUE -100 MAXVALUE -7 START WITH -7;

-- Change sequence s
SELECT setval('public.s', 5, false) FROM public.s WHERE last_value < 5;
ALTER SEQUENCE public.s AS integer INCREMENT BY 2 MINVALUE 5 MAXVALUE 1000 START WITH 5 CACHE 10 CYCLE;

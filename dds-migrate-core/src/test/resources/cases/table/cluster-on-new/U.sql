-- Drop table a
DROP TABLE public.a;

-- Drop table c
DROP TABLE public.c;

-- Drop table a
DROP TABLE public.a;

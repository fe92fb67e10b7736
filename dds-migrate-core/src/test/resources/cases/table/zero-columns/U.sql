-- Drop table a
DROP TABLE public.a;

-- Drop table b
DROP TABLE public.b;

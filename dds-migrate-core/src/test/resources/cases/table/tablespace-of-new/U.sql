-- Drop table b
DROP TABLE public.b;

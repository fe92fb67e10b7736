-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

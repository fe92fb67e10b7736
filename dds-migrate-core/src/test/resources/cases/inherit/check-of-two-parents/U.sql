-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.g;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;
ALTER TABLE public.c INHERIT public.g;

-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.q;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.q;

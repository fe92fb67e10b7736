-- Change table p persistence
ALTER TABLE public.p SET LOGGED;

-- Change table c persistence
ALTER TABLE public.c SET LOGGED;

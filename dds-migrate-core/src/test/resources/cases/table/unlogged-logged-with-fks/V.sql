-- Change table c persistence
ALTER TABLE public.c SET UNLOGGED;

-- Change table p persistence
ALTER TABLE public.p SET UNLOGGED;

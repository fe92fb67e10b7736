-- Change table a persistence
ALTER TABLE public.a SET LOGGED;

-- Change table t persistence
ALTER TABLE public.t SET LOGGED;

-- Change table t1 persistence
ALTER TABLE public.t1 SET LOGGED;

-- Change table t1 options
ALTER TABLE public.t1 RESET (fillfactor);

-- Change table t1 persistence
ALTER TABLE public.t1 SET UNLOGGED;

-- Change table t1 options
ALTER TABLE public.t1 SET (fillfactor = 50);

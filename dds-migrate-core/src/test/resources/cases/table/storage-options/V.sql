-- Change table a options
ALTER TABLE public.a SET (autovacuum_enabled = false, fillfactor = 80, toast.autovacuum_vacuum_threshold = 70, toast_tuple_target = 4000);
ALTER TABLE public.a RESET (autovacuum_vacuum_scale_factor, toast.autovacuum_enabled);

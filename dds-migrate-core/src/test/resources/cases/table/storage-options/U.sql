-- Change table a options
ALTER TABLE public.a SET (autovacuum_vacuum_scale_factor = 0.1, fillfactor = 90, toast.autovacuum_enabled = false);
ALTER TABLE public.a RESET (autovacuum_enabled, toast.autovacuum_vacuum_threshold, toast_tuple_target);

-- Change table t options
ALTER TABLE public.t SET (autovacuum_enabled = false, fillfactor = 70, toast.autovacuum_enabled = false);
ALTER TABLE public.t RESET (autovacuum_vacuum_scale_factor);

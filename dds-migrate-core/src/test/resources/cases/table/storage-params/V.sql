-- Change table t options
ALTER TABLE public.t SET (autovacuum_vacuum_scale_factor = 0.1, fillfactor = 80);
ALTER TABLE public.t RESET (autovacuum_enabled, toast.autovacuum_enabled);

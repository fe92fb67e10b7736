-- Change materialized view totals
ALTER MATERIALIZED VIEW public.totals SET (fillfactor = 80);
ALTER MATERIALIZED VIEW public.totals RESET (autovacuum_enabled);
ALTER MATERIALIZED VIEW public.totals CLUSTER ON totals_id;

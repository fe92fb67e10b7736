-- Change materialized view totals
ALTER MATERIALIZED VIEW public.totals SET (autovacuum_enabled = false, fillfactor = 70);
ALTER MATERIALIZED VIEW public.totals SET WITHOUT CLUSTER;

-- Drop materialized view totals
DROP MATERIALIZED VIEW public.totals;

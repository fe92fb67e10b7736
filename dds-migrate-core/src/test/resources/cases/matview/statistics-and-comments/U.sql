-- Drop statistics totals_stat
DROP STATISTICS public.totals_stat;

-- Change materialized view totals
COMMENT ON COLUMN public.totals.id IS 'old';

-- Change materialized view totals comment
COMMENT ON MATERIALIZED VIEW public.totals IS NULL;

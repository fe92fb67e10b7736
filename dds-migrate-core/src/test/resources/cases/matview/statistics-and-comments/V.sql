-- Change materialized view totals
COMMENT ON COLUMN public.totals.id IS 'new';

-- Change materialized view totals comment
COMMENT ON MATERIALIZED VIEW public.totals IS 'new too';

-- Add statistics totals_stat
CREATE STATISTICS public.totals_stat ON id, total FROM public.totals;

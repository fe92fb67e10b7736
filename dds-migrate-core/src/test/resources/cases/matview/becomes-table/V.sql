-- Drop materialized view totals
DROP MATERIALIZED VIEW public.totals;

-- Add table totals
CREATE TABLE public.totals (
    id bigint,
    total integer
);

-- Add index totals.totals_total
CREATE INDEX totals_total ON public.totals (total);

-- Drop view big
DROP VIEW public.big;

-- Drop materialized view totals
DROP MATERIALIZED VIEW public.totals;

-- Add materialized view totals
CREATE MATERIALIZED VIEW public.totals (id, total) WITH (fillfactor = 70) AS
 SELECT id,
    total
   FROM public.orders;
COMMENT ON MATERIALIZED VIEW public.totals IS 'Refreshed at night';

-- Change materialized view totals privileges
GRANT SELECT ON TABLE public.totals TO reader;

-- Add index totals.totals_id
CREATE UNIQUE INDEX totals_id ON public.totals (id);

-- Add view big
CREATE VIEW public.big (id) AS
 SELECT id
   FROM public.totals
  WHERE (total > 100);

-- Drop view totals
DROP VIEW public.totals;

-- Drop aggregate total_of(numeric)
DROP AGGREGATE public.total_of(numeric);

-- Add aggregate total_of(numeric)
CREATE AGGREGATE public.total_of(numeric) (SFUNC = numeric_add, STYPE = numeric, INITCOND = '0');
COMMENT ON AGGREGATE public.total_of(numeric) IS 'mine';

-- Add view totals
CREATE VIEW public.totals (t) AS
 SELECT public.total_of(total) AS t
   FROM public.orders;

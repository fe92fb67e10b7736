-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Add materialized view m
CREATE MATERIALIZED VIEW public.m (x) USING heap2 AS
 SELECT 1 AS x;

-- Add index m.m_x
CREATE INDEX m_x ON public.m (x);

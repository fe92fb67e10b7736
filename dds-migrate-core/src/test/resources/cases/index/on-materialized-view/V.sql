-- Drop index m.m_x
DROP INDEX public.m_x;

-- Drop index m.m_y
DROP INDEX public.m_y;

-- Add index m.m_x
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.m WHERE x IS NOT NULL GROUP BY x HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX m_x ON public.m (x);

-- Add index m.m_xy
CREATE INDEX m_xy ON public.m (x, y);
COMMENT ON INDEX public.m_xy IS 'both';

-- Drop index m.m_x
DROP INDEX public.m_x;

-- Drop index m.m_xy
DROP INDEX public.m_xy;

-- Add index m.m_x
CREATE INDEX m_x ON public.m (x);

-- Add index m.m_y
CREATE INDEX m_y ON public.m (y);

-- Change column a.id comment
COMMENT ON COLUMN public.a.id IS NULL;

-- Change column a.x comment
COMMENT ON COLUMN public.a.x IS 'old';

-- Change column a.y comment
COMMENT ON COLUMN public.a.y IS 'gone';

-- Change column a.id comment
COMMENT ON COLUMN public.a.id IS 'Key';

-- Change column a.x comment
COMMENT ON COLUMN public.a.x IS 'new';

-- Change column a.y comment
COMMENT ON COLUMN public.a.y IS NULL;

-- Change index a.one comment
COMMENT ON INDEX public.one IS 'new';

-- Change index a.two comment
COMMENT ON INDEX public.two IS NULL;

-- Change index a.one comment
COMMENT ON INDEX public.one IS NULL;

-- Change index a.two comment
COMMENT ON INDEX public.two IS 'old';

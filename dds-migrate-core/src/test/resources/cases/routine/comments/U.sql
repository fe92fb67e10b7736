-- Change routine one() comment
COMMENT ON ROUTINE public.one() IS 'old';

-- Change routine two() comment
COMMENT ON ROUTINE public.two() IS NULL;

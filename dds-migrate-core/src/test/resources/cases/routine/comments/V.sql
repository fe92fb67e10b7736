-- Change routine one() comment
COMMENT ON ROUTINE public.one() IS 'new';

-- Change routine two() comment
COMMENT ON ROUTINE public.two() IS 'a procedure';

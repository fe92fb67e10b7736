-- Change sequence s1 comment
COMMENT ON SEQUENCE public.s1 IS 'y';

-- Change sequence s2 comment
COMMENT ON SEQUENCE public.s2 IS NULL;

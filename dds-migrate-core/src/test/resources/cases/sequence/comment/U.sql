-- Change sequence s1 comment
COMMENT ON SEQUENCE public.s1 IS NULL;

-- Change sequence s2 comment
COMMENT ON SEQUENCE public.s2 IS 'x';

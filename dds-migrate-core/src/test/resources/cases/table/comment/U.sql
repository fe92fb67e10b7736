-- Change table a comment
COMMENT ON TABLE public.a IS NULL;

-- Change table b comment
COMMENT ON TABLE public.b IS 'old';

-- Change table c comment
COMMENT ON TABLE public.c IS E'it''s \\ gone';

-- Change table a comment
COMMENT ON TABLE public.a IS E'It''s a
table with two lines, a back\\slash and \x24{placeholder}';

-- Change table b comment
COMMENT ON TABLE public.b IS 'new';

-- Change table c comment
COMMENT ON TABLE public.c IS NULL;

-- Change view a
COMMENT ON COLUMN public.a.id IS NULL;
COMMENT ON COLUMN public.a.total IS 'sum';

-- Change view a comment
COMMENT ON VIEW public.a IS 'it''s new';

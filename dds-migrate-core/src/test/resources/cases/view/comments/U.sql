-- Change view a
COMMENT ON COLUMN public.a.id IS 'number';
COMMENT ON COLUMN public.a.total IS NULL;

-- Change view a comment
COMMENT ON VIEW public.a IS 'it''s old';

-- Change composite c
COMMENT ON COLUMN public.c.a IS 'attr';
ALTER TYPE public.c ADD ATTRIBUTE d date CASCADE;

-- Change composite c comment
COMMENT ON TYPE public.c IS 'tt';

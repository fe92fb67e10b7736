-- Change composite c
ALTER TYPE public.c DROP ATTRIBUTE d CASCADE;
COMMENT ON COLUMN public.c.a IS NULL;

-- Change composite c comment
COMMENT ON TYPE public.c IS NULL;

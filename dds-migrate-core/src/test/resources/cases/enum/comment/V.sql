-- Change enum e +b
ALTER TYPE public.e ADD VALUE 'b';

-- Change enum e comment
COMMENT ON TYPE public.e IS 'x';

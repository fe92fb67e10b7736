-- Change enum e -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');
DROP TYPE public.e_before;

-- Change enum e comment
COMMENT ON TYPE public.e IS NULL;

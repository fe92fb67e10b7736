-- Change enum e -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');

-- Drop enum e as it was before
DROP TYPE public.e_before;

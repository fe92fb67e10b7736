-- Change enum e -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');

-- Change domain d
ALTER DOMAIN public.d RENAME TO d_before;
CREATE DOMAIN public.d AS public.e
    CONSTRAINT d_check CHECK (VALUE <> 'a'::public.e);

-- Change column t.x public.d made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.d USING x::text::public.d;

-- Drop domain d as it was before
DROP DOMAIN public.d_before;

-- Drop enum e as it was before
DROP TYPE public.e_before;

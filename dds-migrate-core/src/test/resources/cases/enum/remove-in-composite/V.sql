-- Change enum e -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a');

-- Change composite c
ALTER TYPE public.c RENAME TO c_before;
CREATE TYPE public.c AS (
    x integer,
    y public.e
);

-- Change column t.x public.c made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.c USING x::text::public.c;

-- Drop composite c as it was before
DROP TYPE public.c_before;

-- Drop enum e as it was before
DROP TYPE public.e_before;

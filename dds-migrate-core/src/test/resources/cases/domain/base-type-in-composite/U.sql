-- Change domain d
ALTER DOMAIN public.d RENAME TO d_before;
CREATE DOMAIN public.d AS character varying(10);

-- Change composite c
ALTER TYPE public.c RENAME TO c_before;
CREATE TYPE public.c AS (
    x public.d
);

-- Change column t.x public.c made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.c USING x::text::public.c;

-- Drop composite c as it was before
DROP TYPE public.c_before;

-- Drop domain d as it was before
DROP DOMAIN public.d_before;

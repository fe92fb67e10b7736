-- Change composite c
ALTER TYPE public.c RENAME TO c_before;
CREATE TYPE public.c AS (
    y text,
    x integer
);

-- Change column t.v public.c made anew
ALTER TABLE public.t ALTER COLUMN v TYPE public.c USING CASE WHEN v IS DISTINCT FROM NULL THEN ROW((v).y, (v).x)::public.c END;

-- Drop composite c as it was before
DROP TYPE public.c_before;

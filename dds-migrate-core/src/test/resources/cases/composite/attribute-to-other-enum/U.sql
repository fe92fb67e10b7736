-- Change composite pair
ALTER TYPE public.pair RENAME TO pair_before;
CREATE TYPE public.pair AS (
    n bigint,
    e public.a
);

-- Change column t.p public.pair made anew
ALTER TABLE public.t ALTER COLUMN p TYPE public.pair USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).n, (p).e::text::public.a)::public.pair END;

-- Drop composite pair as it was before
DROP TYPE public.pair_before;

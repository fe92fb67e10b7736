-- Change composite pair
ALTER TYPE public.pair RENAME TO pair_before;
CREATE TYPE public.pair AS (
    one integer,
    two integer
);

-- Change column a.p public.pair made anew
ALTER TABLE public.a ALTER COLUMN p TYPE public.pair USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).one::integer, (p).two)::public.pair END;

-- Drop composite pair as it was before
DROP TYPE public.pair_before;

-- Add composite empty
CREATE TYPE public.empty AS ();

-- Add composite pair
CREATE TYPE public.pair AS (
    x integer,
    y text COLLATE pg_catalog."C",
    "odd name" numeric(10,2)[]
);
COMMENT ON COLUMN public.pair.x IS 'x';
COMMENT ON TYPE public.pair IS 'pair';

-- Add composite nested
CREATE TYPE public.nested AS (
    p public.pair,
    l public.pair[]
);

-- Add table t
CREATE TABLE public.t (
    n public.nested
);

-- Drop composite gone
DROP TYPE public.gone;

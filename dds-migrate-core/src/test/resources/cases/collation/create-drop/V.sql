-- Add collation c2
CREATE COLLATION public.c2 (provider = libc, lc_collate = 'C', lc_ctype = 'C');

-- Add collation ci
CREATE COLLATION public.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
COMMENT ON COLLATION public.ci IS 'x';

-- Add table t
CREATE TABLE public.t (
    x text COLLATE public.ci,
    y text COLLATE public.c2,
    CONSTRAINT t_x_key UNIQUE (x)
);

-- Drop collation gone
DROP COLLATION public.gone;

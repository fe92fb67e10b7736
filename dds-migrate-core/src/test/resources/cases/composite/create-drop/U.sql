-- Add composite gone
CREATE TYPE public.gone AS (
    x integer
);

-- Drop table t
DROP TABLE public.t;

-- Drop composite empty
DROP TYPE public.empty;

-- Drop composite nested
DROP TYPE public.nested;

-- Drop composite pair
DROP TYPE public.pair;

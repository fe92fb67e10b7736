-- Add collation gone
CREATE COLLATION public.gone (provider = icu, locale = 'fr');

-- Drop table t
DROP TABLE public.t;

-- Drop collation c2
DROP COLLATION public.c2;

-- Drop collation ci
DROP COLLATION public.ci;

-- Drop collation c
DROP COLLATION public.c;

-- Add collation c
CREATE COLLATION public.c (provider = icu, locale = 'de', deterministic = false);

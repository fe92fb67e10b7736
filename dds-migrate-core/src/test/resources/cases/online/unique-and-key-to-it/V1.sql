-- Add index units.units_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.units WHERE name IS NOT NULL GROUP BY name HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX CONCURRENTLY units_pkey ON public.units (name);

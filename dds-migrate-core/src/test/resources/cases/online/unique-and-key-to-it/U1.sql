-- Drop index units.units_pkey
DROP INDEX public.units_pkey;

-- Add index units.units_pkey
CREATE UNIQUE INDEX CONCURRENTLY units_pkey ON public.units (name);

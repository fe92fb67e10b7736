-- Drop check units.units_name_filled
ALTER TABLE public.units DROP CONSTRAINT units_name_filled;

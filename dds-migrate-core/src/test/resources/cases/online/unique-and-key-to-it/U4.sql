-- Drop check units.units_name_filled
ALTER TABLE public.units DROP CONSTRAINT units_name_filled;

-- Add check units.units_name_filled
-- Rows in the way: SELECT count(*) FROM public.units WHERE NOT ((name IS NOT NULL));
ALTER TABLE public.units ADD CONSTRAINT units_name_filled CHECK (name IS NOT NULL) NOT VALID;

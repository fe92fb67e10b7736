-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change check units.units_name_filled validation
-- Rows in the way: SELECT count(*) FROM public.units WHERE NOT ((name IS NOT NULL));
ALTER TABLE public.units VALIDATE CONSTRAINT units_name_filled;

-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change check units.units_name_filled validation
ALTER TABLE public.units VALIDATE CONSTRAINT units_name_filled;

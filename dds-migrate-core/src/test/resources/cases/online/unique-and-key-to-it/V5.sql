-- Rather give up, and be tried again, than let everybody wait behind a lock that is not free.
SET LOCAL lock_timeout = '5s';

-- Change column units.name null → not null
-- Rows in the way: SELECT count(*) FROM public.units WHERE name IS NULL;
ALTER TABLE public.units ALTER COLUMN name SET NOT NULL;

-- Add primary key units.units_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.units GROUP BY name HAVING count(*) > 1) AS repeated;
ALTER TABLE public.units ADD CONSTRAINT units_pkey PRIMARY KEY USING INDEX units_pkey;

-- Add unique invites.one_each
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.invites WHERE unit IS NOT NULL GROUP BY unit HAVING count(*) > 1) AS repeated;
ALTER TABLE public.invites ADD CONSTRAINT one_each UNIQUE USING INDEX one_each;
COMMENT ON CONSTRAINT one_each ON public.invites IS 'an invite for each unit';

-- Drop check units.units_name_filled
ALTER TABLE public.units DROP CONSTRAINT units_name_filled;

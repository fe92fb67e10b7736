-- Drop unique invites.one_each
ALTER TABLE public.invites DROP CONSTRAINT one_each;

-- Drop primary key units.units_pkey
ALTER TABLE public.units DROP CONSTRAINT units_pkey;

-- Change column units.name not null → null
ALTER TABLE public.units ALTER COLUMN name DROP NOT NULL;

-- Add check units.units_name_filled
-- Rows in the way: SELECT count(*) FROM public.units WHERE NOT ((name IS NOT NULL));
ALTER TABLE public.units ADD CONSTRAINT units_name_filled CHECK (name IS NOT NULL);

-- Add index invites.one_each
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.invites WHERE unit IS NOT NULL GROUP BY unit HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX one_each ON public.invites (unit);

-- Add index units.units_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.units WHERE name IS NOT NULL GROUP BY name HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX units_pkey ON public.units (name);

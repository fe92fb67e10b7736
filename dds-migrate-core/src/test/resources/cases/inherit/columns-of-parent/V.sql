-- Add column animals.fresh date
ALTER TABLE public.animals ADD COLUMN fresh date;

-- Change column animals.id integer → bigint
ALTER TABLE public.animals ALTER COLUMN id TYPE bigint;

-- Change column animals.name text → varchar(40)
-- Rows in the way: SELECT count(*) FROM public.animals WHERE length(name) > 40;
ALTER TABLE public.animals ALTER COLUMN name TYPE character varying(40);

-- Change column animals.name default none → 'x'::character varying
ALTER TABLE public.animals ALTER COLUMN name SET DEFAULT 'x'::character varying;

-- Drop column animals.gone
ALTER TABLE public.animals DROP COLUMN gone;

-- Add column animals.gone text
ALTER TABLE public.animals ADD COLUMN gone text;

-- Change column animals.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.animals WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.animals ALTER COLUMN id TYPE integer;

-- Change column animals.name default 'x'::character varying → none
ALTER TABLE public.animals ALTER COLUMN name DROP DEFAULT;

-- Change column animals.name varchar(40) → text
ALTER TABLE public.animals ALTER COLUMN name TYPE text;

-- Drop column animals.fresh
ALTER TABLE public.animals DROP COLUMN fresh;

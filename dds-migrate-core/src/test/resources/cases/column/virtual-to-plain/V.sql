-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Add column a.g integer, filled with (id * 2)
ALTER TABLE public.a ADD COLUMN g integer;
UPDATE public.a SET g = (id * 2) WHERE g IS NULL;

-- Drop column a.h
ALTER TABLE public.a DROP COLUMN h;

-- Add column a.h integer
ALTER TABLE public.a ADD COLUMN h integer GENERATED ALWAYS AS (id) VIRTUAL;

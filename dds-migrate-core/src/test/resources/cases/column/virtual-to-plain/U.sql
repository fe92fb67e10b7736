-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Add column a.g integer
ALTER TABLE public.a ADD COLUMN g integer GENERATED ALWAYS AS (id * 2) VIRTUAL;

-- Drop column a.h
ALTER TABLE public.a DROP COLUMN h;

-- Add column a.h integer, filled with id
ALTER TABLE public.a ADD COLUMN h integer;
UPDATE public.a SET h = id WHERE h IS NULL;

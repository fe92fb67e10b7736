-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Add column a.g integer
ALTER TABLE public.a ADD COLUMN g integer;

-- Drop column a.h
ALTER TABLE public.a DROP COLUMN h;

-- Add column a.h integer
ALTER TABLE public.a ADD COLUMN h integer GENERATED ALWAYS AS (id) VIRTUAL;

-- Drop column a.s
ALTER TABLE public.a DROP COLUMN s;

-- Add column a.s integer
ALTER TABLE public.a ADD COLUMN s integer GENERATED ALWAYS AS (id * 3) STORED;

-- Drop column a.v
ALTER TABLE public.a DROP COLUMN v;

-- Add column a.v integer
ALTER TABLE public.a ADD COLUMN v integer GENERATED ALWAYS AS (id * 3) VIRTUAL;

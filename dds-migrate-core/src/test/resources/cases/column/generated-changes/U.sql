-- Drop index a.a_y
DROP INDEX public.a_y;

-- Drop column a.y
ALTER TABLE public.a DROP COLUMN y;

-- Add column a.y integer
ALTER TABLE public.a ADD COLUMN y integer GENERATED ALWAYS AS (x * 2) STORED;

-- Add index a.a_y
CREATE INDEX a_y ON public.a (y);

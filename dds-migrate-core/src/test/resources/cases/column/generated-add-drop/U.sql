-- Drop index a.a_g_idx
DROP INDEX public.a_g_idx;

-- Change column a.p no longer generated
ALTER TABLE public.a ALTER COLUMN p DROP EXPRESSION;

-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Add column a.g integer
ALTER TABLE public.a ADD COLUMN g integer GENERATED ALWAYS AS (id * 2) STORED;

-- Add index a.a_g_idx
CREATE INDEX a_g_idx ON public.a (g);

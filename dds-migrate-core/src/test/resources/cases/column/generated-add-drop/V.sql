-- Change column a.g no longer generated
ALTER TABLE public.a ALTER COLUMN g DROP EXPRESSION;

-- Drop column a.p
ALTER TABLE public.a DROP COLUMN p;

-- Add column a.p integer
ALTER TABLE public.a ADD COLUMN p integer GENERATED ALWAYS AS (id + 1) STORED;

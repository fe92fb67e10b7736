-- Drop view v
DROP VIEW public.v;

-- Drop unique a.a_g_key
ALTER TABLE public.a DROP CONSTRAINT a_g_key;

-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Change column a.n bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE n NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN n TYPE integer;

-- Add column a.g integer
ALTER TABLE public.a ADD COLUMN g integer GENERATED ALWAYS AS (n * 2) STORED;

-- Add unique a.a_g_key
ALTER TABLE public.a ADD CONSTRAINT a_g_key UNIQUE (g);

-- Add view v
CREATE VIEW public.v (g) AS
 SELECT g
   FROM public.a;

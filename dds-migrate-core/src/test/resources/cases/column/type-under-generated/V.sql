-- Drop view v
DROP VIEW public.v;

-- Drop unique a.a_g_key
ALTER TABLE public.a DROP CONSTRAINT a_g_key;

-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Change column a.n integer → bigint
ALTER TABLE public.a ALTER COLUMN n TYPE bigint;

-- Add column a.g bigint
ALTER TABLE public.a ADD COLUMN g bigint GENERATED ALWAYS AS ((n * 2)) STORED;

-- Add unique a.a_g_key
ALTER TABLE public.a ADD CONSTRAINT a_g_key UNIQUE (g);

-- Add view v
CREATE VIEW public.v (g) AS
 SELECT g
   FROM public.a;

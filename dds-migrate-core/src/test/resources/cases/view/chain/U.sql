-- Drop view a
DROP VIEW public.a;

-- Drop view m
DROP VIEW public.m;

-- Drop view z
DROP VIEW public.z;

-- Change column orders.total bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE total NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN total TYPE integer;

-- Add view z
CREATE VIEW public.z (id, total) AS
 SELECT id,
    total
   FROM public.orders;

-- Add view m
CREATE VIEW public.m (id, total) AS
 SELECT id,
    total
   FROM public.z;

-- Add view a
CREATE VIEW public.a (total) AS
 SELECT total
   FROM public.m;
COMMENT ON VIEW public.a IS 'last of the chain';

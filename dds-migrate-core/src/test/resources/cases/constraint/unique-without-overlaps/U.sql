-- Drop unique a.a_u
ALTER TABLE public.a DROP CONSTRAINT a_u;

-- Add unique a.a_u
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE g IS NOT NULL AND during IS NOT NULL GROUP BY g, during HAVING count(*) > 1) AS repeated;
ALTER TABLE public.a ADD CONSTRAINT a_u UNIQUE (g, during);

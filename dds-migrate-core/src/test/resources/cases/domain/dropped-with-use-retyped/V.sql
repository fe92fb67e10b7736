-- Change column t.a public.d → integer
-- Rows in the way: SELECT count(*) FROM public.t WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- Drop domain d
DROP DOMAIN public.d;

-- Change column p.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.p WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.p ALTER COLUMN a TYPE integer;

-- Drop column p.z
ALTER TABLE public.p DROP COLUMN z;

-- Change column p.a bigint → integer
ALTER TABLE public.p ALTER COLUMN a TYPE integer;

-- Drop column p.z
ALTER TABLE public.p DROP COLUMN z;

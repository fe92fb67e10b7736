-- Change column t.a public.d → integer
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- Drop domain d
DROP DOMAIN public.d;

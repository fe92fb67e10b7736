-- Drop check t.d
ALTER TABLE public.t DROP CONSTRAINT d;

-- Change column t.a bigint → integer
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- Change column t.b varchar(10) → text
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- Add check t.d
ALTER TABLE public.t ADD CONSTRAINT d CHECK (b <> ''::text);

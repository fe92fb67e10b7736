-- Drop check t.d
ALTER TABLE public.t DROP CONSTRAINT d;

-- Change column t.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.t WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- Change column t.b varchar(10) → text
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- Add check t.d
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT ((b <> ''::text));
ALTER TABLE public.t ADD CONSTRAINT d CHECK (b <> ''::text);

-- Change column t.a not null → null
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

-- Add column t.b text
ALTER TABLE public.t ADD COLUMN b text GENERATED ALWAYS AS (a || 'x'::text) STORED;

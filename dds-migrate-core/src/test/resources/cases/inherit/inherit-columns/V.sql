-- Add column p.z text
ALTER TABLE public.p ADD COLUMN z text DEFAULT 'q'::text NOT NULL;

-- Change column p.a integer → bigint
ALTER TABLE public.p ALTER COLUMN a TYPE bigint;

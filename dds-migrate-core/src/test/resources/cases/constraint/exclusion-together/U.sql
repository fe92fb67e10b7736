-- Drop exclusion t.e
ALTER TABLE public.t DROP CONSTRAINT e;

-- Add exclusion t.e
ALTER TABLE public.t ADD CONSTRAINT e EXCLUDE USING gist (r WITH &&);

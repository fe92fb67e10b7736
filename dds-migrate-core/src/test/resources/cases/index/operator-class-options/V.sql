-- Drop index a.i
DROP INDEX public.i;

-- Add index a.i
CREATE INDEX i ON public.a USING gist (t tsvector_ops (siglen='200'));

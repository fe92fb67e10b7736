-- Change domain d
ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK (array_length(VALUE, 1) < 3);

-- Drop domain e
DROP DOMAIN public.e;

-- Add domain e
CREATE DOMAIN public.e AS text COLLATE pg_catalog."C";

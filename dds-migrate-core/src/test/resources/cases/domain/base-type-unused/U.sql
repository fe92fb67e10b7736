-- Drop domain d
DROP DOMAIN public.d;

-- Add domain d
CREATE DOMAIN public.d AS character varying(10);

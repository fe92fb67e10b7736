-- Drop enum d
DROP TYPE public.d;

-- Add domain d
CREATE DOMAIN public.d AS text;

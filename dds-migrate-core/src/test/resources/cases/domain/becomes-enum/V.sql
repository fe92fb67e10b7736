-- Drop domain d
DROP DOMAIN public.d;

-- Add enum d
CREATE TYPE public.d AS ENUM ('a');

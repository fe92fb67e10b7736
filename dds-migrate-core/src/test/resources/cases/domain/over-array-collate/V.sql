-- Change domain d
ALTER DOMAIN public.d DROP CONSTRAINT d_check;

-- Drop domain e
DROP DOMAIN public.e;

-- Add domain e
CREATE DOMAIN public.e AS text COLLATE pg_catalog."POSIX";

-- Change domain d
ALTER DOMAIN public.d DROP CONSTRAINT one;
ALTER DOMAIN public.d ADD CONSTRAINT two CHECK (VALUE > 0);

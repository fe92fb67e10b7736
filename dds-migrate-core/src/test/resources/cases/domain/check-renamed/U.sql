-- Change domain d
ALTER DOMAIN public.d DROP CONSTRAINT two;
ALTER DOMAIN public.d ADD CONSTRAINT one CHECK (VALUE > 0);

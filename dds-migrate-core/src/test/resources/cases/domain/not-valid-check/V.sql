-- Change domain d
ALTER DOMAIN public.d VALIDATE CONSTRAINT c;

-- Change domain d1
ALTER DOMAIN public.d1 DROP CONSTRAINT d1_check;
ALTER DOMAIN public.d1 ADD CONSTRAINT d1_check CHECK (VALUE > 0);

-- Change domain d2
ALTER DOMAIN public.d2 DROP DEFAULT;

-- Change domain d
ALTER DOMAIN public.d SET DEFAULT 'y'::text;
ALTER DOMAIN public.d DROP NOT NULL;
ALTER DOMAIN public.d DROP CONSTRAINT c1;
ALTER DOMAIN public.d DROP CONSTRAINT c2;
ALTER DOMAIN public.d ADD CONSTRAINT c1 CHECK (VALUE <> 'z'::text);
COMMENT ON CONSTRAINT c1 ON DOMAIN public.d IS 'cc';

-- Change domain d comment
COMMENT ON DOMAIN public.d IS 'dd';

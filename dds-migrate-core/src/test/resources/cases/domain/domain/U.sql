-- Change domain d
ALTER DOMAIN public.d SET DEFAULT 'x'::text;
ALTER DOMAIN public.d SET NOT NULL;
ALTER DOMAIN public.d DROP CONSTRAINT c1;
ALTER DOMAIN public.d ADD CONSTRAINT c1 CHECK (VALUE <> ''::text);
ALTER DOMAIN public.d ADD CONSTRAINT c2 CHECK (length(VALUE) < 5);

-- Change domain d comment
COMMENT ON DOMAIN public.d IS NULL;

CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE FUNCTION shown(m mood) RETURNS text LANGUAGE sql AS $$ SELECT m::text $$;
COMMENT ON FUNCTION shown IS 'as text';

CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE FUNCTION to_mood(n integer) RETURNS mood LANGUAGE sql IMMUTABLE AS $$ SELECT CASE n WHEN 0 THEN 'sad'::mood ELSE 'happy'::mood END $$;
CREATE CAST (integer AS mood) WITH FUNCTION to_mood(integer);
COMMENT ON CAST (integer AS mood) IS 'by number';

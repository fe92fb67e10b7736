CREATE FUNCTION "Strange ""Name"""("Arg One" text) RETURNS text LANGUAGE plpgsql AS $outer$
BEGIN
  -- a comment; with a semicolon, and $$dollars$$ and ${not_a_placeholder}
  RETURN 'it''s' || $q$ \ $q$ || "Arg One";
END
$outer$;
COMMENT ON FUNCTION "Strange ""Name""" IS 'semi;colon';

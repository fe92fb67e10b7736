-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine Strange "Name"(text)
CREATE FUNCTION public."Strange ""Name"""("Arg One" text)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
BEGIN
  -- a comment; with a semicolon, and $$dollars$$ and ${not_a_placeholder}
  RETURN 'it''s' || $q$ \ $q$ || "Arg One";
END
$function$;
COMMENT ON ROUTINE public."Strange ""Name"""(text) IS 'semi;colon';

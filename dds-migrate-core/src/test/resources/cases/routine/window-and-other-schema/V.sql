-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine tools.plus(integer, integer)
CREATE FUNCTION tools.plus(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN (a + b);

-- Add routine tools.rank_again()
CREATE FUNCTION tools.rank_again()
 RETURNS bigint
 LANGUAGE plpgsql
 WINDOW
AS $function$ BEGIN RETURN 1; END $function$;

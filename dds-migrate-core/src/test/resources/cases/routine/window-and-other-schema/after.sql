CREATE SCHEMA tools;
CREATE FUNCTION tools.rank_again() RETURNS bigint LANGUAGE plpgsql WINDOW AS $$ BEGIN RETURN 1; END $$;
CREATE FUNCTION tools.plus(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a + b;

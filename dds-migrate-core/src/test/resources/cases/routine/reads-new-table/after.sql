CREATE TABLE zebras (id bigint PRIMARY KEY);
CREATE FUNCTION count_zebras() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM zebras $$;
CREATE FUNCTION a_caller() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count_zebras() $$;
CREATE VIEW all_zebras AS SELECT a_caller() AS n;

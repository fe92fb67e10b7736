CREATE TABLE zebras (id bigint PRIMARY KEY);
CREATE FUNCTION count_zebras() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM zebras $$;
CREATE FUNCTION newest() RETURNS zebras LANGUAGE sql STABLE AS $$ SELECT * FROM zebras LIMIT 1 $$;

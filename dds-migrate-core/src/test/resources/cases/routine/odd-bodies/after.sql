CREATE TABLE z(a int);
CREATE FUNCTION a() RETURNS text LANGUAGE sql AS $x$ SELECT '$$ ; -- /* ' || 'it''s' || E'\n' $x$; CREATE FUNCTION "B c"("X y" int) RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN ''a;b''; END'; DO $$ BEGIN EXECUTE E'CREATE FUNCTION crlf() RETURNS int LANGUAGE sql AS ''SELECT\r\n 1''' ;
END $$;

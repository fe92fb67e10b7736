CREATE TABLE orders (id bigint PRIMARY KEY, total numeric, changed_at timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed_at := now(); RETURN NEW; END $$;
CREATE TRIGGER a_touch BEFORE INSERT OR UPDATE OF total ON orders FOR EACH ROW WHEN (NEW.total > 0) EXECUTE FUNCTION touch();
CREATE TRIGGER b_log AFTER DELETE ON orders REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION touch('with', 'arg''s');
COMMENT ON TRIGGER a_touch ON orders IS 'keeps changed_at';

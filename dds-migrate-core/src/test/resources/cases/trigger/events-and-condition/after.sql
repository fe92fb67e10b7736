CREATE TABLE orders (id bigint PRIMARY KEY, total numeric, changed_at timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE INSERT OR UPDATE OF total, id ON orders FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER t ON orders IS 'a comment that stays';
CREATE TRIGGER w AFTER UPDATE ON orders FOR EACH ROW WHEN (OLD.total <> NEW.total) EXECUTE FUNCTION touch();

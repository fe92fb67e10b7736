CREATE TABLE orders (id bigint PRIMARY KEY, total bigint NOT NULL);
CREATE VIEW totals AS SELECT id, total FROM orders;
CREATE FUNCTION write_total() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE orders SET total = NEW.total WHERE id = NEW.id; RETURN NEW; END $$;
CREATE TRIGGER totals_update INSTEAD OF UPDATE ON totals FOR EACH ROW EXECUTE FUNCTION write_total();
COMMENT ON TRIGGER totals_update ON totals IS 'writes through';
CREATE RULE no_delete AS ON DELETE TO totals DO INSTEAD NOTHING;

CREATE TABLE orders (id bigint PRIMARY KEY, note text);
CREATE TABLE archive (id bigint, note text);
CREATE RULE a AS ON DELETE TO orders WHERE OLD.note IS NOT NULL DO ALSO INSERT INTO archive VALUES (OLD.id, OLD.note);
COMMENT ON RULE a ON orders IS 'keeps them';
CREATE RULE c AS ON UPDATE TO archive DO INSTEAD (DELETE FROM archive WHERE id = OLD.id; INSERT INTO archive VALUES (NEW.id, NEW.note));
ALTER TABLE archive DISABLE RULE c;

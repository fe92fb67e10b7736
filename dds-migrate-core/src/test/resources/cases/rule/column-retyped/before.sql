CREATE TABLE orders (id integer PRIMARY KEY, note text);
CREATE TABLE archive (id bigint, note text);
CREATE RULE a AS ON DELETE TO orders DO ALSO INSERT INTO archive VALUES (OLD.id, OLD.note);

CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE VIEW base AS SELECT id, total FROM orders;
CREATE VIEW left_side AS SELECT id FROM base;
CREATE VIEW right_side AS SELECT id, total FROM base;
CREATE VIEW bottom AS SELECT l.id, r.total FROM left_side l JOIN right_side r USING (id);

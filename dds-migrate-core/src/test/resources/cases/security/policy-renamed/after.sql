CREATE TABLE docs (id bigint PRIMARY KEY, open boolean);
CREATE POLICY z ON docs USING (open);

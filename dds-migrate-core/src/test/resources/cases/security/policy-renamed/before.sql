CREATE TABLE docs (id bigint PRIMARY KEY, open boolean);
CREATE POLICY a ON docs USING (open);

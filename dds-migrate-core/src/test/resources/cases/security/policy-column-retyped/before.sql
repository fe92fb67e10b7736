CREATE TABLE docs (id integer PRIMARY KEY, open boolean);
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON docs TO reader USING (id > 5);
COMMENT ON POLICY a ON docs IS 'stays';

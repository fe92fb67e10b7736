CREATE TABLE docs (id bigint PRIMARY KEY, owner name NOT NULL, open boolean);
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON docs TO reader, writer USING (open OR owner = current_user);
CREATE POLICY b ON docs FOR INSERT TO writer WITH CHECK (NOT open);
CREATE POLICY c ON docs USING (open);

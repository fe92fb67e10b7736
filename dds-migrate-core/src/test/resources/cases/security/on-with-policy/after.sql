CREATE TABLE docs (id bigint PRIMARY KEY, owner name NOT NULL, open boolean);
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE docs FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON docs USING (owner = current_user) WITH CHECK (owner = current_user);
CREATE POLICY readable ON docs AS RESTRICTIVE FOR SELECT TO reader, "Odd Role" USING (open);
COMMENT ON POLICY mine ON docs IS 'own documents';

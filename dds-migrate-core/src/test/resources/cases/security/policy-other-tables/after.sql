CREATE TABLE members (doc bigint, who name);
CREATE TABLE docs (id bigint PRIMARY KEY, open boolean);
CREATE FUNCTION is_member(d bigint) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT FROM members WHERE doc = d) $$;
ALTER TABLE docs ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON docs USING (EXISTS (SELECT FROM members m WHERE m.doc = docs.id AND m.who = current_user));
CREATE POLICY b ON docs USING (is_member(id));

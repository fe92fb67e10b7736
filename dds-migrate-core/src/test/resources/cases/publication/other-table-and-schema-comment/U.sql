-- Change schema s comment
COMMENT ON SCHEMA s IS NULL;

-- Change table s.a privileges
GRANT SELECT ON TABLE s.a TO PUBLIC;

-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY s.a;

-- Drop table s.b
DROP TABLE s.b;

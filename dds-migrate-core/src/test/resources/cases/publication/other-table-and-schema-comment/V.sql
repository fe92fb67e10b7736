-- Change schema s comment
COMMENT ON SCHEMA s IS 'c';

-- Change table s.a privileges
REVOKE SELECT ON TABLE s.a FROM PUBLIC;

-- Add table s.b
CREATE TABLE s.b (
    x integer NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (x)
);

-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY s.b;

-- Add schema two
CREATE SCHEMA two;
COMMENT ON SCHEMA two IS 'second';

-- Add column one.t.u integer
ALTER TABLE one.t ADD COLUMN u integer;

-- Add table two.u
CREATE TABLE two.u (
    id integer NOT NULL,
    t integer,
    CONSTRAINT u_pkey PRIMARY KEY (id)
);

-- Add foreign key one.t.t_u_fkey
ALTER TABLE one.t ADD CONSTRAINT t_u_fkey FOREIGN KEY (u) REFERENCES two.u (id);

-- Add foreign key two.u.u_t_fkey
ALTER TABLE two.u ADD CONSTRAINT u_t_fkey FOREIGN KEY (t) REFERENCES one.t (id);

-- Add view two.v
CREATE VIEW two.v (id) AS
 SELECT t.id
   FROM (one.t
     JOIN two.u ON ((u.id = t.u)));

-- Drop view two.v
DROP VIEW two.v;

-- Drop foreign key one.t.t_u_fkey
ALTER TABLE one.t DROP CONSTRAINT t_u_fkey;

-- Drop column one.t.u
ALTER TABLE one.t DROP COLUMN u;

-- Drop table two.u
DROP TABLE two.u;

-- Drop schema two
DROP SCHEMA two;

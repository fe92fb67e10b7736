CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pgcrypto;
CREATE TABLE t(a uuid DEFAULT uuid_generate_v4(), b bytea DEFAULT gen_random_bytes(4));

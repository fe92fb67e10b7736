-- bad: add-required-column
ALTER TABLE foo ADD COLUMN bar int NOT NULL;
-- bad: add-required-column
ALTER TABLE "core_recipe" ADD COLUMN "foo" integer NOT NULL;
-- good
ALTER TABLE "core_recipe" ADD COLUMN "foo" integer DEFAULT 10;
-- good
ALTER TABLE "core_recipe" ADD COLUMN "foo" integer DEFAULT 10 NOT NULL;
-- good
ALTER TABLE foo ADD COLUMN bar int;
-- good
ALTER TABLE foo ADD COLUMN IF NOT EXISTS bar text NULL;
-- good
ALTER TABLE accounts ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
-- good
ALTER TABLE accounts ADD COLUMN created_at timestamptz NOT NULL DEFAULT current_timestamp;
-- bad: volatile-default
ALTER TABLE accounts ADD COLUMN token uuid NOT NULL DEFAULT gen_random_uuid();
-- bad: volatile-default
ALTER TABLE accounts ADD COLUMN token uuid DEFAULT uuid_generate_v4();
-- bad: volatile-default
ALTER TABLE "core_recipe" ADD COLUMN "foo" timestamptz DEFAULT clock_timestamp();
-- bad: volatile-default
ALTER TABLE "core_recipe" ADD COLUMN "foo" double precision DEFAULT random();
-- bad: volatile-default
ALTER TABLE t ADD COLUMN foo text DEFAULT uuid();
-- bad: foreign-key-validating
ALTER TABLE "email" ADD CONSTRAINT "fk_user" FOREIGN KEY ("user_id") REFERENCES "user" ("id");
-- good
ALTER TABLE "email" ADD CONSTRAINT "fk_user" FOREIGN KEY ("user_id") REFERENCES "user" ("id") NOT VALID;
-- good
ALTER TABLE "email" VALIDATE CONSTRAINT "fk_user";
-- good
ALTER TABLE email ADD CONSTRAINT fk_user FOREIGN KEY (user_id) REFERENCES users NOT VALID;
-- bad: validate-in-same-transaction
BEGIN;
ALTER TABLE email ADD CONSTRAINT fk_user FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
ALTER TABLE email VALIDATE CONSTRAINT fk_user;
COMMIT;
-- bad: foreign-key-validating
ALTER TABLE emails ADD COLUMN user_id INT REFERENCES users(id) DEFAULT 1;
-- bad: foreign-key-validating
ALTER TABLE public.emails ADD FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;
-- bad: check-validating
ALTER TABLE "accounts" ADD CONSTRAINT "positive_balance" CHECK ("balance" >= 0);
-- good
ALTER TABLE "accounts" ADD CONSTRAINT "positive_balance" CHECK ("balance" >= 0) NOT VALID;
-- good
ALTER TABLE accounts VALIDATE CONSTRAINT positive_balance;
-- bad: set-not-null-scan
ALTER TABLE "core_recipe" ALTER COLUMN "foo" SET NOT NULL;
-- good
ALTER TABLE core_recipe ADD CONSTRAINT foo_not_null CHECK (foo IS NOT NULL) NOT VALID;
-- good
ALTER TABLE core_recipe VALIDATE CONSTRAINT foo_not_null;
ALTER TABLE core_recipe ALTER COLUMN foo SET NOT NULL;
ALTER TABLE core_recipe DROP CONSTRAINT foo_not_null;
-- bad: create-index-blocking
CREATE INDEX "field_name_idx" ON "table_name" ("field_name");
-- bad: create-index-blocking
CREATE UNIQUE INDEX IF NOT EXISTS idx ON public.users (email, lower(name)) WHERE deleted_at IS NULL;
-- bad: create-index-blocking
CREATE INDEX idx ON t USING gin (data);
-- bad: create-index-blocking
CREATE INDEX idx ON t USING btree (lower(email) text_pattern_ops);
-- good
CREATE INDEX CONCURRENTLY "field_name_idx" ON "table_name" ("field_name");
-- good
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS idx ON users (email);
-- good
CREATE INDEX CONCURRENTLY idx ON ONLY t (a);
-- good
CREATE TABLE t (id bigint PRIMARY KEY, a text); CREATE INDEX t_a ON t (a);
-- bad: drop-index-blocking
DROP INDEX "field_name_idx";
-- bad: drop-index-blocking
DROP INDEX IF EXISTS "field_name_idx", idx2;
-- good
DROP INDEX CONCURRENTLY "field_name_idx";
-- good
DROP INDEX CONCURRENTLY IF EXISTS "field_name_idx";
-- bad: reindex-blocking
REINDEX INDEX foo_idx;
-- bad: reindex-blocking
REINDEX TABLE foo;
-- good
REINDEX INDEX CONCURRENTLY foo_idx;
-- good
REINDEX (CONCURRENTLY) TABLE foo;
-- bad: concurrently-in-transaction
BEGIN;
CREATE INDEX CONCURRENTLY idx ON t (a);
COMMIT;
-- bad: concurrently-in-transaction
BEGIN;
DROP INDEX CONCURRENTLY idx;
COMMIT;
-- bad: concurrently-in-transaction
START TRANSACTION;
ALTER TABLE t ADD COLUMN a int;
CREATE INDEX CONCURRENTLY idx ON t (a);
COMMIT;
-- bad: unique-constraint-blocking
ALTER TABLE distributors ADD CONSTRAINT dist_id_zipcode_key UNIQUE (dist_id, zipcode);
-- bad: unique-constraint-blocking
ALTER TABLE foo ADD UNIQUE (bar);
-- bad: unique-constraint-blocking
ALTER TABLE foo ADD COLUMN bar text UNIQUE;
-- good
ALTER TABLE distributors ADD CONSTRAINT distributors_dist_id_key UNIQUE USING INDEX dist_id_temp_idx;
-- bad: primary-key-blocking
ALTER TABLE items ADD PRIMARY KEY (id);
-- bad: primary-key-blocking
ALTER TABLE a ADD COLUMN b SERIAL PRIMARY KEY;
-- good
ALTER TABLE items ADD CONSTRAINT items_pk PRIMARY KEY USING INDEX items_pk;
-- good
CREATE TABLE items (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);
-- bad: exclusion-blocking
ALTER TABLE reservations ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
-- bad: type-change-rewrite
ALTER TABLE "core_recipe" ALTER COLUMN "edits" TYPE text USING "edits"::text;
-- bad: narrowing-type
BEGIN;
ALTER TABLE "core_recipe" ALTER COLUMN "foo" TYPE varchar(255) USING "foo"::varchar(255);
COMMIT;
-- bad: type-change-rewrite
ALTER TABLE foo ALTER bar TYPE bigint;
-- bad: type-change-rewrite
ALTER TABLE foo ALTER COLUMN bar SET DATA TYPE jsonb USING bar::jsonb;
-- bad: type-change-rewrite
ALTER TABLE foo ALTER COLUMN bar TYPE timestamptz USING bar AT TIME ZONE 'UTC';
-- bad: cast-may-fail
ALTER TABLE foo ALTER COLUMN bar TYPE uuid USING bar::uuid;
-- bad: type-change-rewrite
ALTER TABLE foo ALTER COLUMN bar TYPE numeric(12, 2), ALTER COLUMN baz TYPE int;
-- bad: drop-table
DROP TABLE "table_name";
-- bad: drop-table
DROP TABLE IF EXISTS "table_name";
-- bad: drop-table
DROP TABLE a, b CASCADE;
-- bad: drop-column
ALTER TABLE "bar" DROP COLUMN "foo";
-- bad: drop-column
ALTER TABLE bar DROP COLUMN IF EXISTS foo CASCADE;
-- bad: drop-column
ALTER TABLE bar DROP foo;
-- bad: drop-database
DROP DATABASE "prod";
-- bad: drop-database
DROP DATABASE IF EXISTS prod;
-- bad: drop-schema
DROP SCHEMA app CASCADE;
-- bad: drop-schema
DROP SCHEMA IF EXISTS app;
-- bad: drop-not-null
ALTER TABLE "bar_tbl" ALTER COLUMN "foo_col" DROP NOT NULL;
-- bad: truncate
TRUNCATE users;
-- bad: truncate-cascade
TRUNCATE a, b CASCADE;
-- bad: truncate
TRUNCATE TABLE ONLY users RESTART IDENTITY;
-- bad: rename-column
ALTER TABLE "table_name" RENAME COLUMN "column_name" TO "new_column_name";
-- bad: rename-column
ALTER TABLE table_name RENAME column_name TO new_column_name;
-- bad: rename-table
ALTER TABLE "table_name" RENAME TO "new_table_name";
-- bad: set-schema
ALTER TABLE foo SET SCHEMA archive;
-- bad: rename-schema
ALTER SCHEMA foo RENAME TO bar;
-- bad: uncommitted-transaction
BEGIN;
ALTER TABLE foo ADD COLUMN bar int;
-- bad: nested-transaction
BEGIN;
BEGIN;
ALTER TABLE foo ADD COLUMN bar int;
COMMIT;
-- good
BEGIN;
ALTER TABLE foo ADD COLUMN bar int;
COMMIT;
-- good
SET lock_timeout = '1s';
SET statement_timeout = '5s';
ALTER TABLE foo ADD COLUMN bar int;
-- good
SET LOCAL lock_timeout = '2s';
ALTER TABLE foo ADD COLUMN bar int;
-- good
BEGIN;
SET LOCAL lock_timeout TO '2s';
ALTER TABLE foo ADD COLUMN bar int DEFAULT 0 NOT NULL;
COMMIT;
-- good
SET lock_timeout = '1s';
CREATE INDEX CONCURRENTLY idx ON t (a);
-- bad: domain-validating
ALTER DOMAIN positive_int ADD CONSTRAINT positive CHECK (VALUE > 0);
-- good
ALTER DOMAIN positive_int ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID;
-- bad: domain-not-null
ALTER DOMAIN us_postal_code SET NOT NULL;
-- bad: detach-partition-blocking
ALTER TABLE measurement DETACH PARTITION measurement_y2006m02;
-- good
ALTER TABLE measurement DETACH PARTITION measurement_y2006m02 CONCURRENTLY;
-- bad: attach-partition-scan
ALTER TABLE measurement ATTACH PARTITION measurement_y2008m02 FOR VALUES FROM ('2008-02-01') TO ('2008-03-01');
-- good
CREATE TABLE measurement_y2008m02 PARTITION OF measurement FOR VALUES FROM ('2008-02-01') TO ('2008-03-01');
-- good
ALTER TABLE authors ADD COLUMN meta jsonb;
-- bad: add-serial-or-identity
ALTER TABLE prices ADD COLUMN id serial;
-- bad: add-serial-or-identity
ALTER TABLE prices ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;
-- bad: add-stored-generated
ALTER TABLE prices ADD COLUMN total int GENERATED ALWAYS AS (price * 2) STORED;
-- good
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
-- good
ALTER TYPE mood ADD VALUE 'great';
-- good
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great' AFTER 'ok';
-- bad: rename-enum-value
ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy';
-- bad: enum-value-in-transaction
ALTER TYPE mood ADD VALUE 'great';
UPDATE people SET mood = 'great'::mood WHERE id = 1;
-- bad: vacuum-full-or-cluster
VACUUM FULL users;
-- bad: vacuum-full-or-cluster
VACUUM (FULL, ANALYZE) users;
-- bad: vacuum-full-or-cluster
CLUSTER users USING users_pkey;
-- good
VACUUM ANALYZE users;
-- good
ANALYZE users;
-- bad: refresh-blocking
REFRESH MATERIALIZED VIEW mv;
-- good
REFRESH MATERIALIZED VIEW CONCURRENTLY mv;
-- bad: explicit-lock
BEGIN;
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
ALTER TABLE users ADD COLUMN a int;
COMMIT;
-- good
DELETE FROM users WHERE id = 5;
-- good
UPDATE users SET active = true WHERE id = 7;
-- good
INSERT INTO roles (name) VALUES ('admin');
-- good
INSERT INTO roles (name) VALUES ('admin') ON CONFLICT (name) DO NOTHING;
-- bad: set-tablespace
ALTER TABLE users SET TABLESPACE fast;
-- bad: set-logged
ALTER TABLE users SET LOGGED;
-- bad: set-unlogged
ALTER TABLE users SET UNLOGGED;
-- bad: drop-view
DROP VIEW active_users;
-- good
CREATE OR REPLACE VIEW active_users AS SELECT id FROM users WHERE active;
-- bad: drop-routine
DROP FUNCTION add_numbers(int, int);
-- bad: drop-sequence
DROP SEQUENCE my_seq;
-- good
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- good
CREATE TRIGGER t BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();
-- good
DO $$ BEGIN ALTER TABLE users ADD COLUMN a int; EXCEPTION WHEN duplicate_column THEN NULL; END $$;
-- bad: create-index-blocking
DO $$ BEGIN EXECUTE 'CREATE INDEX idx ON users (email)'; END $$;
-- bad: drop-column
DO $$ BEGIN IF true THEN ALTER TABLE users DROP COLUMN email; END IF; END $$;
-- bad: psql-command
\i other.sql
ALTER TABLE foo ADD COLUMN bar int;
-- bad: psql-command
\set ON_ERROR_STOP on
ALTER TABLE foo ADD COLUMN bar int;
-- bad: syntax-error
ALTER TABEL foo ADD COLUMN bar int;
-- good
ALTER TABLE foo ALTER COLUMN bar SET DEFAULT 5;
-- good
ALTER TABLE foo ALTER COLUMN bar DROP DEFAULT;
-- good
ALTER TABLE foo ALTER COLUMN bar SET STATISTICS 500;
-- good
ALTER TABLE foo DROP CONSTRAINT IF EXISTS foo_check;
-- bad: drop-foreign-key
ALTER TABLE orders DROP CONSTRAINT orders_customer_fk;
-- bad: work-after-exclusive
BEGIN;
ALTER TABLE authors ADD COLUMN email text;
UPDATE authors SET email = 'x' WHERE id < 100;
CREATE INDEX CONCURRENTLY x ON authors (email);
COMMIT;
-- good
GRANT SELECT ON users TO reporting;
-- good
REVOKE INSERT ON users FROM reporting;
-- good
COMMENT ON TABLE users IS 'people';
-- good
COMMENT ON COLUMN users.email IS 'their address';
-- good
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON users USING (name = current_user);
-- good
CREATE EXTENSION IF NOT EXISTS pgcrypto;
-- good
CREATE TABLE IF NOT EXISTS posts (id bigserial PRIMARY KEY, user_id bigint REFERENCES users (id), title varchar(100), at timestamp);
-- good
CREATE TABLE posts (id serial PRIMARY KEY, title char(10), data json, mood mood_type);
-- good
CREATE TABLE a (id int PRIMARY KEY); ALTER TABLE a ADD CONSTRAINT c CHECK (id > 0); ALTER TABLE a ADD COLUMN b int NOT NULL; DROP TABLE a;
-- good
ALTER INDEX foo_idx RENAME TO bar_idx;
-- good
ALTER SEQUENCE foo_id_seq OWNED BY foo.id;
-- bad: add-serial-or-identity
ALTER TABLE foo ADD COLUMN bar bigint DEFAULT nextval('foo_bar_seq');
-- good
SELECT 1;
-- good
SELECT setval('foo_id_seq', 100);
-- good
ALTER TABLE foo SET (fillfactor = 70);
-- good
CREATE SCHEMA IF NOT EXISTS app;
SET search_path TO app;
CREATE TABLE t (id bigint PRIMARY KEY);
-- good
SET search_path TO app, public;
ALTER TABLE t ADD COLUMN x text;
-- bad: create-index-blocking
BEGIN;
--
-- Add field bar to foo
--
ALTER TABLE "foo" ADD COLUMN "bar_id" integer NULL CONSTRAINT "foo_bar_id_fk" REFERENCES "bar"("id") DEFERRABLE INITIALLY DEFERRED; SET CONSTRAINTS "foo_bar_id_fk" IMMEDIATE;
CREATE INDEX "foo_bar_id_idx" ON "foo" ("bar_id");
COMMIT;
-- good
CREATE INDEX CONCURRENTLY a_idx ON a (x);
CREATE INDEX CONCURRENTLY b_idx ON b (x);
-- good
ALTER TABLE t ADD CONSTRAINT t_fk FOREIGN KEY (a_id) REFERENCES a (id) NOT VALID;
-- next file
ALTER TABLE t VALIDATE CONSTRAINT t_fk;
-- bad: drop-unique
ALTER TABLE users DROP CONSTRAINT users_email_key;
-- bad: identity-behind-data
ALTER TABLE users ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
-- bad: drop-identity
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;
-- bad: replica-identity
ALTER TABLE users REPLICA IDENTITY FULL;
-- good
CREATE UNLOGGED TABLE cache (k text PRIMARY KEY, v text);
-- good
CREATE MATERIALIZED VIEW mv AS SELECT id FROM users WITH NO DATA;
-- good
ALTER TABLE users OWNER TO app;
-- bad: rename-routine-or-type
ALTER TYPE mood RENAME TO feeling;
-- bad: delete-without-where
DELETE FROM users;
-- good
DELETE FROM users WHERE id = 4;
-- bad: disable-row-security
ALTER TABLE users DISABLE ROW LEVEL SECURITY;
-- bad: grant-to-public
GRANT SELECT ON users TO PUBLIC;
-- good
GRANT SELECT ON users TO app;
-- bad: trigger-disabled
ALTER TABLE users DISABLE TRIGGER ALL;
-- bad: drop-extension
DROP EXTENSION hstore;
-- bad: password-in-sql
CREATE USER app WITH PASSWORD 'x';
-- bad: security-definer-search-path
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
-- good
SAVEPOINT a; ALTER TABLE users ADD COLUMN nick text; RELEASE SAVEPOINT a;
-- good
CREATE INDEX CONCURRENTLY i ON users USING gin (doc jsonb_path_ops, name gin_trgm_ops);
-- good
CREATE UNIQUE INDEX CONCURRENTLY i ON users (email, coalesce(team, 0));
-- good
ALTER TABLE users ADD CONSTRAINT c CHECK (jsonb_typeof(data) = 'object' AND cardinality(tags) < 10) NOT VALID;
-- good
CREATE TABLE part (a int NOT NULL, b text); ALTER TABLE parts ATTACH PARTITION part FOR VALUES IN (1);
-- good
CREATE TABLE part (LIKE measurement INCLUDING DEFAULTS);
ALTER TABLE measurement ATTACH PARTITION part FOR VALUES FROM ('2008-02-01') TO ('2008-03-01');
-- good
DROP VIEW IF EXISTS v; CREATE VIEW v AS SELECT id FROM users;
-- bad: drop-type
DROP TYPE mood CASCADE;
-- bad: drop-trigger
DROP TRIGGER watch ON users;
-- bad: sequence-restarted
ALTER TABLE users ALTER COLUMN id RESTART WITH 1;
-- bad: truncate
DO $$ BEGIN TRUNCATE users; END $$;
-- bad: work-after-exclusive
ALTER TABLE users ADD COLUMN nick text; CREATE TABLE copies AS SELECT * FROM users;
-- bad: password-in-sql
SELECT dblink_connect('host=h password=secret');
-- good
CREATE TABLE authors (name text); CREATE UNIQUE INDEX names ON authors (name);
ALTER TABLE authors ADD CONSTRAINT authors_pkey PRIMARY KEY USING INDEX names;
-- good
ALTER TABLE users ADD COLUMN nick text; GRANT SELECT ON users TO app;

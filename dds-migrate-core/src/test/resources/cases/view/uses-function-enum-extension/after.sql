CREATE EXTENSION citext;
CREATE TYPE user_role AS ENUM ('admin', 'guest');
CREATE TABLE users (id bigint PRIMARY KEY, mail text NOT NULL, role user_role);
CREATE FUNCTION masked(mail text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT left(mail, 1) || '***' $$;
CREATE VIEW admins AS SELECT id, mail::citext AS mail, masked(mail) AS shown FROM users WHERE role = 'admin';

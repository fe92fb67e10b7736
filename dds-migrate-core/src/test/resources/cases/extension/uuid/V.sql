-- Add extension pgcrypto
CREATE EXTENSION pgcrypto SCHEMA public;

-- Add extension uuid-ossp
CREATE EXTENSION "uuid-ossp" SCHEMA public;

-- Add column t.b bytea
ALTER TABLE public.t ADD COLUMN b bytea DEFAULT public.gen_random_bytes(4);

-- Change column t.a default none → public.uuid_generate_v4()
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.uuid_generate_v4();

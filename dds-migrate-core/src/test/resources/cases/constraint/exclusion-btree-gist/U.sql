-- Add extension btree_gist
CREATE EXTENSION btree_gist SCHEMA public;

-- Add exclusion t.e
ALTER TABLE public.t ADD CONSTRAINT e EXCLUDE USING gist (a WITH =, r WITH &&);

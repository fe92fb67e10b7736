-- Add extension btree_gist
CREATE EXTENSION btree_gist SCHEMA public;

-- Add extension pg_trgm
CREATE EXTENSION pg_trgm SCHEMA public;

-- Add exclusion t.t_r_excl
ALTER TABLE public.t ADD CONSTRAINT t_r_excl EXCLUDE USING gist (r WITH <>);

-- Add index t.t_x_idx
CREATE INDEX t_x_idx ON public.t USING gin (x public.gin_trgm_ops);

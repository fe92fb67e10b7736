-- Drop index t.t_x_idx
DROP INDEX public.t_x_idx;

-- Drop exclusion t.t_r_excl
ALTER TABLE public.t DROP CONSTRAINT t_r_excl;

-- Drop extension btree_gist
DROP EXTENSION btree_gist;

-- Drop extension pg_trgm
DROP EXTENSION pg_trgm;

-- Drop exclusion t.e
ALTER TABLE public.t DROP CONSTRAINT e;

-- Drop extension btree_gist
DROP EXTENSION btree_gist;

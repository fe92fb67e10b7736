-- Drop unique t.t_a_b_key
ALTER TABLE public.t DROP CONSTRAINT t_a_b_key;

-- Drop primary key t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- Drop unique t.t_a_key
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- Add primary key t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- Drop primary key t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- Add unique t.t_a_key
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE (a);

-- Add primary key t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- Add unique t.t_a_b_key
ALTER TABLE public.t ADD CONSTRAINT t_a_b_key UNIQUE (a, b);

-- Drop primary key t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- Change column t.c null → not null
ALTER TABLE public.t ALTER COLUMN c SET NOT NULL;

-- Add primary key t.t_pkey
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (b, a, c);

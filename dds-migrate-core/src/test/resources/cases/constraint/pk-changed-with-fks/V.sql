-- Drop foreign key c.c_x_fkey
ALTER TABLE public.c DROP CONSTRAINT c_x_fkey;

-- Drop primary key p.p_pkey
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- Add primary key p.p_pkey
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (b);

-- Add foreign key c.c_x_fkey
ALTER TABLE public.c ADD CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES public.p (b);

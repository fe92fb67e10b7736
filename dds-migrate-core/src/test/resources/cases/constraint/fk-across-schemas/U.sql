-- Drop foreign key c.c_x_fkey
ALTER TABLE public.c DROP CONSTRAINT c_x_fkey;

-- Add foreign key c.c_x_fkey
ALTER TABLE public.c ADD CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES s1.p (a);

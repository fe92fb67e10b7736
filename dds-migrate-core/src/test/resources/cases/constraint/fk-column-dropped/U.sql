-- Drop foreign key c.c_y_fkey
ALTER TABLE public.c DROP CONSTRAINT c_y_fkey;

-- Add column c.x integer
ALTER TABLE public.c ADD COLUMN x integer;

-- Add foreign key c.c_x_fkey
ALTER TABLE public.c ADD CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES public.p (a);

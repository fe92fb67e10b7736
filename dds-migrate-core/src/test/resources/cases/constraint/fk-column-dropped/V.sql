-- Drop foreign key c.c_x_fkey
ALTER TABLE public.c DROP CONSTRAINT c_x_fkey;

-- Add foreign key c.c_y_fkey
ALTER TABLE public.c ADD CONSTRAINT c_y_fkey FOREIGN KEY (y) REFERENCES public.p (a);

-- Drop column c.x
ALTER TABLE public.c DROP COLUMN x;

-- Drop foreign key c.c_x_fkey
ALTER TABLE public.c DROP CONSTRAINT c_x_fkey;

-- Add foreign key c.c_y_fkey
-- Rows in the way: SELECT count(*) FROM public.c AS r WHERE r.y IS NOT NULL AND NOT EXISTS (SELECT FROM public.p AS t WHERE t.a = r.y);
ALTER TABLE public.c ADD CONSTRAINT c_y_fkey FOREIGN KEY (y) REFERENCES public.p (a);

-- Drop column c.x
ALTER TABLE public.c DROP COLUMN x;

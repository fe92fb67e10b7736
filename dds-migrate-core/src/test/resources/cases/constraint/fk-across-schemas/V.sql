-- Drop foreign key c.c_x_fkey
ALTER TABLE public.c DROP CONSTRAINT c_x_fkey;

-- Add foreign key c.c_x_fkey
-- Rows in the way: SELECT count(*) FROM public.c AS r WHERE r.x IS NOT NULL AND NOT EXISTS (SELECT FROM s2.p AS t WHERE t.a = r.x);
ALTER TABLE public.c ADD CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES s2.p (a);

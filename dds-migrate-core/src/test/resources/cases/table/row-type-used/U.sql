-- Drop column a.n
ALTER TABLE public.a DROP COLUMN n;

-- Drop column b.y
ALTER TABLE public.b DROP COLUMN y;

-- Add column a.n integer
ALTER TABLE public.a ADD COLUMN n integer;

-- Add column b.y public.a[]
ALTER TABLE public.b ADD COLUMN y public.a[];

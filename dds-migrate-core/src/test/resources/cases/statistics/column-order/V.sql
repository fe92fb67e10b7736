-- Add column a.x integer
ALTER TABLE public.a ADD COLUMN x integer;

-- Add column a.one, two integer
ALTER TABLE public.a ADD COLUMN "one, two" integer;

-- Add statistics a_stats
CREATE STATISTICS public.a_stats ON "one, two", x, y, (x + y) FROM public.a;

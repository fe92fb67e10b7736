-- Drop statistics a_stats
DROP STATISTICS public.a_stats;

-- Drop column a.one, two
ALTER TABLE public.a DROP COLUMN "one, two";

-- Drop column a.x
ALTER TABLE public.a DROP COLUMN x;

-- Change column a.id statistics
ALTER TABLE public.a ALTER COLUMN id SET STATISTICS -1;

-- Change column a.x statistics
ALTER TABLE public.a ALTER COLUMN x SET STATISTICS 100;

-- Change column a.y statistics
ALTER TABLE public.a ALTER COLUMN y SET STATISTICS -1;

-- Change column a.x options
ALTER TABLE public.a ALTER COLUMN x SET (n_distinct = 10);

-- Change column a.y options
ALTER TABLE public.a ALTER COLUMN y SET (n_distinct = 3, n_distinct_inherited = -0.5);

-- Change column a.id statistics
ALTER TABLE public.a ALTER COLUMN id SET STATISTICS 0;

-- Change column a.x statistics
ALTER TABLE public.a ALTER COLUMN x SET STATISTICS -1;

-- Change column a.y statistics
ALTER TABLE public.a ALTER COLUMN y SET STATISTICS 500;

-- Change column a.x options
ALTER TABLE public.a ALTER COLUMN x RESET (n_distinct);

-- Change column a.y options
ALTER TABLE public.a ALTER COLUMN y SET (n_distinct = -0.1);
ALTER TABLE public.a ALTER COLUMN y RESET (n_distinct_inherited);

-- Drop routine count_zebras()
DROP FUNCTION public.count_zebras();

-- Drop routine newest()
DROP FUNCTION public.newest();

-- Drop table zebras
DROP TABLE public.zebras;

-- Drop view all_zebras
DROP VIEW public.all_zebras;

-- Drop routine a_caller()
DROP FUNCTION public.a_caller();

-- Drop routine count_zebras()
DROP FUNCTION public.count_zebras();

-- Drop table zebras
DROP TABLE public.zebras;

-- Drop routine net(numeric)
DROP FUNCTION public.net(numeric);

-- Drop routine tidy_up(integer)
DROP PROCEDURE public.tidy_up(integer);

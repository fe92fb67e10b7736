-- Drop routine net(numeric, numeric)
DROP FUNCTION public.net(numeric, numeric);

-- Drop routine tidy_up(integer)
DROP PROCEDURE public.tidy_up(integer);

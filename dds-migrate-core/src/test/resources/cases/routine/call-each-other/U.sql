-- Drop routine even(integer)
DROP FUNCTION public.even(integer);

-- Drop routine odd(integer)
DROP FUNCTION public.odd(integer);

-- Drop routine a(integer)
DROP FUNCTION public.a(integer);

-- Drop routine b(integer)
DROP FUNCTION public.b(integer);

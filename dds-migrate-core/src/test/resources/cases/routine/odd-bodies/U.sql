-- Drop routine B c(integer)
DROP FUNCTION public."B c"(integer);

-- Drop routine a()
DROP FUNCTION public.a();

-- Drop routine crlf()
DROP FUNCTION public.crlf();

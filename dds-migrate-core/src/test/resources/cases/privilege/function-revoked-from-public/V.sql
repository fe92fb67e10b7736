-- Change routine one() privileges
REVOKE EXECUTE ON FUNCTION public.one() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.one() TO reader;

-- Change routine two() privileges
GRANT EXECUTE ON PROCEDURE public.two() TO PUBLIC;

-- Change aggregate total_of(numeric) privileges
GRANT EXECUTE ON FUNCTION public.total_of(numeric) TO reader;

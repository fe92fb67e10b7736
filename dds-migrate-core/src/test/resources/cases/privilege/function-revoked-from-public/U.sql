-- Change routine one() privileges
REVOKE EXECUTE ON FUNCTION public.one() FROM reader;
GRANT EXECUTE ON FUNCTION public.one() TO PUBLIC;

-- Change routine two() privileges
REVOKE EXECUTE ON PROCEDURE public.two() FROM PUBLIC;

-- Change aggregate total_of(numeric) privileges
REVOKE EXECUTE ON FUNCTION public.total_of(numeric) FROM reader;

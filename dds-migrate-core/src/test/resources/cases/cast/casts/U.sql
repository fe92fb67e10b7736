-- Drop cast (character varying AS public.e)
DROP CAST (character varying AS public.e);

-- Drop cast (public.e AS integer)
DROP CAST (public.e AS integer);

-- Drop routine ei(public.e)
DROP FUNCTION public.ei(public.e);

-- Add cast (character varying AS public.e)
CREATE CAST (character varying AS public.e) WITH INOUT AS IMPLICIT;

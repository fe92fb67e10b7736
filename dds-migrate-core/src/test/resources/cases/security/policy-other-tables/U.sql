-- Drop policy docs.a
DROP POLICY a ON public.docs;

-- Drop policy docs.b
DROP POLICY b ON public.docs;

-- Drop routine is_member(bigint)
DROP FUNCTION public.is_member(bigint);

-- Change table docs row security
ALTER TABLE public.docs DISABLE ROW LEVEL SECURITY;

-- Drop table members
DROP TABLE public.members;

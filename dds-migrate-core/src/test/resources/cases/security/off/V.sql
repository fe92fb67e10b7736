-- Drop policy docs.mine
DROP POLICY mine ON public.docs;

-- Change table docs row security
ALTER TABLE public.docs DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.docs NO FORCE ROW LEVEL SECURITY;

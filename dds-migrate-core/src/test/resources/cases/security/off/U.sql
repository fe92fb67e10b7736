-- Change table docs row security
ALTER TABLE public.docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.docs FORCE ROW LEVEL SECURITY;

-- Add policy docs.mine
CREATE POLICY mine ON public.docs USING ((owner = CURRENT_USER));

-- Change table docs row security
ALTER TABLE public.docs ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.docs FORCE ROW LEVEL SECURITY;

-- Add policy docs.mine
CREATE POLICY mine ON public.docs USING ((owner = CURRENT_USER)) WITH CHECK ((owner = CURRENT_USER));
COMMENT ON POLICY mine ON public.docs IS 'own documents';

-- Add policy docs.readable
CREATE POLICY readable ON public.docs AS RESTRICTIVE FOR SELECT TO "Odd Role", reader USING (open);

-- Drop policy t.p
DROP POLICY p ON public.t;

-- Drop policy t.q
DROP POLICY q ON public.t;

-- Change table t row security
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;
ALTER TABLE public.t FORCE ROW LEVEL SECURITY;

-- Add policy t.p
CREATE POLICY p ON public.t FOR INSERT WITH CHECK ((a > 0));

-- Add policy t.q
CREATE POLICY q ON public.t USING ((b = 'x'::text));
COMMENT ON POLICY q ON public.t IS 'qq';

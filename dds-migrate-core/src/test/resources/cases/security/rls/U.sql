-- Drop policy t.p
DROP POLICY p ON public.t;

-- Drop policy t.q
DROP POLICY q ON public.t;

-- Change table t row security
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.t NO FORCE ROW LEVEL SECURITY;

-- Add policy t.p
CREATE POLICY p ON public.t FOR SELECT USING ((a > 0));

-- Add policy t.q
CREATE POLICY q ON public.t AS RESTRICTIVE USING ((b = CURRENT_USER)) WITH CHECK ((a < 5));

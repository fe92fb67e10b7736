-- Change policy t.p
ALTER POLICY p ON public.t USING (true);

-- Drop table u
DROP TABLE public.u;

-- Add table u
CREATE TABLE public.u (
    a integer
);

-- Change policy t.p
ALTER POLICY p ON public.t USING ((EXISTS ( SELECT 1
   FROM public.u
  WHERE (u.a = t.a))));

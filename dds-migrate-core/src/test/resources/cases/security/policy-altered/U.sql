-- Change policy docs.a
ALTER POLICY a ON public.docs TO reader USING (open);

-- Change policy docs.b
ALTER POLICY b ON public.docs TO PUBLIC WITH CHECK (open);

-- Change policy docs.c
ALTER POLICY c ON public.docs USING (open) WITH CHECK (open);

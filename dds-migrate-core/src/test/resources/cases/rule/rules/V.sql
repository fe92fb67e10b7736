-- Drop rule t.s
DROP RULE s ON public.t;

-- Change rule t.r
CREATE OR REPLACE RULE r AS
    ON UPDATE TO public.t DO  INSERT INTO public.l (a)
  VALUES (new.a);
ALTER TABLE public.t DISABLE RULE r;

-- Change rule t.r comment
COMMENT ON RULE r ON public.t IS 'rr';

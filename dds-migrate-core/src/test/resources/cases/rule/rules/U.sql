-- Add rule t.s
CREATE RULE s AS
    ON DELETE TO public.t
   WHERE (old.a > 3) DO INSTEAD NOTHING;

-- Change rule t.r
CREATE OR REPLACE RULE r AS
    ON INSERT TO public.t DO  INSERT INTO public.l (a)
  VALUES (new.a);
ALTER TABLE public.t ENABLE RULE r;

-- Change rule t.r comment
COMMENT ON RULE r ON public.t IS NULL;

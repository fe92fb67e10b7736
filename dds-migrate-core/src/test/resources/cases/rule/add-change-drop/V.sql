-- Drop rule archive.b
DROP RULE b ON public.archive;

-- Add rule archive.c
CREATE RULE c AS
    ON UPDATE TO public.archive DO INSTEAD ( DELETE FROM public.archive
  WHERE (archive.id = old.id);
 INSERT INTO public.archive (id, note)
  VALUES (new.id, new.note);
);
ALTER TABLE public.archive DISABLE RULE c;

-- Change rule orders.a
CREATE OR REPLACE RULE a AS
    ON DELETE TO public.orders
   WHERE (old.note IS NOT NULL) DO  INSERT INTO public.archive (id, note)
  VALUES (old.id, old.note);

-- Change rule orders.a comment
COMMENT ON RULE a ON public.orders IS 'keeps them';

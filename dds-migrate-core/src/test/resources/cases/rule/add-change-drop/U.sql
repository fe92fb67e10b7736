-- Drop rule archive.c
DROP RULE c ON public.archive;

-- Add rule archive.b
CREATE RULE b AS
    ON INSERT TO public.archive DO INSTEAD NOTHING;

-- Change rule orders.a
CREATE OR REPLACE RULE a AS
    ON DELETE TO public.orders DO  INSERT INTO public.archive (id, note)
  VALUES (old.id, old.note);

-- Change rule orders.a comment
COMMENT ON RULE a ON public.orders IS NULL;

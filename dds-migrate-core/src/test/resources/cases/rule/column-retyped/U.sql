-- Drop rule orders.a
DROP RULE a ON public.orders;

-- Change column orders.id bigint → integer
ALTER TABLE public.orders ALTER COLUMN id TYPE integer;

-- Add rule orders.a
CREATE RULE a AS
    ON DELETE TO public.orders DO  INSERT INTO public.archive (id, note)
  VALUES (old.id, old.note);

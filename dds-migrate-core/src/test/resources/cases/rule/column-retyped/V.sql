-- Drop rule orders.a
DROP RULE a ON public.orders;

-- Change column orders.id integer → bigint
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;

-- Add rule orders.a
CREATE RULE a AS
    ON DELETE TO public.orders DO  INSERT INTO public.archive (id, note)
  VALUES (old.id, old.note);

-- Drop rule orders.a
DROP RULE a ON public.orders;

-- Change column orders.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN id TYPE integer;

-- Add rule orders.a
CREATE RULE a AS
    ON DELETE TO public.orders DO  INSERT INTO public.archive (id, note)
  VALUES (old.id, old.note);

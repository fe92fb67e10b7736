-- Add table c
CREATE TABLE public.c () INHERITS (public.p);

-- Add column p.b text
ALTER TABLE public.p ADD COLUMN b text;

-- Add policy c.mine
CREATE POLICY mine ON public.c USING ((b = 'x'::text));

-- Add column p.b integer
ALTER TABLE public.p ADD COLUMN b integer;

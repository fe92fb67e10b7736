-- Add column p.a integer
ALTER TABLE public.p ADD COLUMN a integer;

-- Change table p inheritance
ALTER TABLE public.p INHERIT public.g;

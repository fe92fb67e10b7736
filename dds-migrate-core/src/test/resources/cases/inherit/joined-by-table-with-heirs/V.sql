-- Add column p.a integer
ALTER TABLE public.p ADD COLUMN a integer;

-- Add check p.apos
ALTER TABLE public.p ADD CONSTRAINT apos CHECK (a > 0);

-- Change table p inheritance
ALTER TABLE public.p INHERIT public.g;

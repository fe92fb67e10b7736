-- Change table p inheritance
ALTER TABLE public.p NO INHERIT public.g;

-- Drop check p.apos
ALTER TABLE public.p DROP CONSTRAINT apos;

-- Drop column p.a
ALTER TABLE public.p DROP COLUMN a;

-- Drop check a.w
ALTER TABLE public.a DROP CONSTRAINT w;

-- Drop check a.y
ALTER TABLE public.a DROP CONSTRAINT y;

-- Drop check a.z
ALTER TABLE public.a DROP CONSTRAINT z;

-- Add check a.w
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((w > 0));
ALTER TABLE public.a ADD CONSTRAINT w CHECK (w > 0) NO INHERIT;

-- Add check a.y
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((y > 0));
ALTER TABLE public.a ADD CONSTRAINT y CHECK (y > 0) NOT VALID;

-- Add check a.z
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((z > 0));
ALTER TABLE public.a ADD CONSTRAINT z CHECK (z > 0);

-- Change check a.x validation
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((x > 0));
ALTER TABLE public.a VALIDATE CONSTRAINT x;

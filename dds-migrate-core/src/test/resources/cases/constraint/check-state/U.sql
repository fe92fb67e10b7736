-- Drop check a.w
ALTER TABLE public.a DROP CONSTRAINT w;

-- Drop check a.x
ALTER TABLE public.a DROP CONSTRAINT x;

-- Drop check a.z
ALTER TABLE public.a DROP CONSTRAINT z;

-- Add check a.w
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((w > 0));
ALTER TABLE public.a ADD CONSTRAINT w CHECK (w > 0);

-- Add check a.x
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((x > 0));
ALTER TABLE public.a ADD CONSTRAINT x CHECK (x > 0) NOT VALID;

-- Add check a.z
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((z > 0));
ALTER TABLE public.a ADD CONSTRAINT z CHECK (z > 0) NO INHERIT;

-- Change check a.y validation
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((y > 0));
ALTER TABLE public.a VALIDATE CONSTRAINT y;

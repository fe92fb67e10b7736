-- Drop check a.w
ALTER TABLE public.a DROP CONSTRAINT w;

-- Drop check a.x
ALTER TABLE public.a DROP CONSTRAINT x;

-- Drop check a.z
ALTER TABLE public.a DROP CONSTRAINT z;

-- Add check a.w
ALTER TABLE public.a ADD CONSTRAINT w CHECK (w > 0);

-- Add check a.x
ALTER TABLE public.a ADD CONSTRAINT x CHECK (x > 0) NOT VALID;

-- Add check a.z
ALTER TABLE public.a ADD CONSTRAINT z CHECK (z > 0) NO INHERIT;

-- Change check a.y validation
ALTER TABLE public.a VALIDATE CONSTRAINT y;

-- Drop unique a.d
ALTER TABLE public.a DROP CONSTRAINT d;

-- Drop unique a.i
ALTER TABLE public.a DROP CONSTRAINT i;

-- Drop unique a.yz
ALTER TABLE public.a DROP CONSTRAINT yz;

-- Add unique a.a_x_key
ALTER TABLE public.a ADD CONSTRAINT a_x_key UNIQUE (x);

-- Add unique a.d
ALTER TABLE public.a ADD CONSTRAINT d UNIQUE (z);

-- Add unique a.yz
ALTER TABLE public.a ADD CONSTRAINT yz UNIQUE (y, z);

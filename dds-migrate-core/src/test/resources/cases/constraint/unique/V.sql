-- Drop unique a.a_x_key
ALTER TABLE public.a DROP CONSTRAINT a_x_key;

-- Drop unique a.d
ALTER TABLE public.a DROP CONSTRAINT d;

-- Drop unique a.yz
ALTER TABLE public.a DROP CONSTRAINT yz;

-- Add unique a.d
ALTER TABLE public.a ADD CONSTRAINT d UNIQUE (z) DEFERRABLE;

-- Add unique a.i
ALTER TABLE public.a ADD CONSTRAINT i UNIQUE (y) INCLUDE (x) WITH (fillfactor = 50);

-- Add unique a.yz
ALTER TABLE public.a ADD CONSTRAINT yz UNIQUE (z, y);

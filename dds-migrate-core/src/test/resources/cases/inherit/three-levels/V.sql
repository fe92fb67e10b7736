-- Change table b inheritance
ALTER TABLE public.b NO INHERIT public.a;

-- Change table d inheritance
ALTER TABLE public.d NO INHERIT public.c;

-- Add column d.i2 integer
ALTER TABLE public.d ADD COLUMN i2 integer;

-- Add column a.i2 integer
ALTER TABLE public.a ADD COLUMN i2 integer;

-- Drop column b.i
ALTER TABLE public.b DROP COLUMN i;

-- Change table d inheritance
ALTER TABLE public.d INHERIT public.a;
ALTER TABLE public.d INHERIT public.c;

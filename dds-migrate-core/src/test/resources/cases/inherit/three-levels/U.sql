-- Change table d inheritance
ALTER TABLE public.d NO INHERIT public.a;

-- Add column b.i integer
ALTER TABLE public.b ADD COLUMN i integer;

-- Drop column a.i2
ALTER TABLE public.a DROP COLUMN i2;

-- Change table b inheritance
ALTER TABLE public.b INHERIT public.a;

-- Drop column d.i2
ALTER TABLE public.d DROP COLUMN i2;

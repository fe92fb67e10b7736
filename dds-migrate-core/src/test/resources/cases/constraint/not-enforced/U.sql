-- Drop foreign key b.b_e_fkey
ALTER TABLE public.b DROP CONSTRAINT b_e_fkey;

-- Drop check b.b_e_check
ALTER TABLE public.b DROP CONSTRAINT b_e_check;

-- Drop check b.c
ALTER TABLE public.b DROP CONSTRAINT c;

-- Drop check b.d
ALTER TABLE public.b DROP CONSTRAINT d;

-- Add check b.c
-- Rows in the way: SELECT count(*) FROM public.b WHERE NOT ((c > 0));
ALTER TABLE public.b ADD CONSTRAINT c CHECK (c > 0);

-- Add check b.d
ALTER TABLE public.b ADD CONSTRAINT d CHECK (d > 0) NOT ENFORCED;

-- Change foreign key b.x enforcement
ALTER TABLE public.b ALTER CONSTRAINT x ENFORCED;

-- Change foreign key b.y enforcement
ALTER TABLE public.b ALTER CONSTRAINT y NOT ENFORCED;

-- Drop column b.e
ALTER TABLE public.b DROP COLUMN e;

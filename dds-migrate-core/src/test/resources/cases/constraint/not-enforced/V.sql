-- Drop check b.c
ALTER TABLE public.b DROP CONSTRAINT c;

-- Drop check b.d
ALTER TABLE public.b DROP CONSTRAINT d;

-- Add column b.e integer
ALTER TABLE public.b ADD COLUMN e integer;

-- Add check b.b_e_check
ALTER TABLE public.b ADD CONSTRAINT b_e_check CHECK (e > 0) NOT ENFORCED;

-- Add check b.c
ALTER TABLE public.b ADD CONSTRAINT c CHECK (c > 0) NOT ENFORCED;

-- Add check b.d
-- Rows in the way: SELECT count(*) FROM public.b WHERE NOT ((d > 0));
ALTER TABLE public.b ADD CONSTRAINT d CHECK (d > 0);

-- Add foreign key b.b_e_fkey
ALTER TABLE public.b ADD CONSTRAINT b_e_fkey FOREIGN KEY (e) REFERENCES public.a (id) NOT ENFORCED;

-- Change foreign key b.x enforcement
ALTER TABLE public.b ALTER CONSTRAINT x NOT ENFORCED;

-- Change foreign key b.y enforcement
ALTER TABLE public.b ALTER CONSTRAINT y ENFORCED;

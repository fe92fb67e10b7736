-- Drop check base.positive
ALTER TABLE public.base DROP CONSTRAINT positive;

-- Add check base.positive
-- Rows in the way: SELECT count(*) FROM public.base WHERE NOT ((id > 10));
ALTER TABLE public.base ADD CONSTRAINT positive CHECK (id > 10);

-- Add check base.small
-- Rows in the way: SELECT count(*) FROM public.base WHERE NOT ((id < 100));
ALTER TABLE public.base ADD CONSTRAINT small CHECK (id < 100);

-- Add check child.extra_small
-- Rows in the way: SELECT count(*) FROM public.child WHERE NOT ((extra < 100));
ALTER TABLE public.child ADD CONSTRAINT extra_small CHECK (extra < 100);

-- Drop check base.positive
ALTER TABLE public.base DROP CONSTRAINT positive;

-- Drop check base.small
ALTER TABLE public.base DROP CONSTRAINT small;

-- Drop check child.extra_small
ALTER TABLE public.child DROP CONSTRAINT extra_small;

-- Add check base.positive
-- Rows in the way: SELECT count(*) FROM public.base WHERE NOT ((id > 0));
ALTER TABLE public.base ADD CONSTRAINT positive CHECK (id > 0);

-- Drop check base.positive
ALTER TABLE public.base DROP CONSTRAINT positive;

-- Add check base.positive
ALTER TABLE public.base ADD CONSTRAINT positive CHECK (id > 10);

-- Add check base.small
ALTER TABLE public.base ADD CONSTRAINT small CHECK (id < 100);

-- Add check child.extra_small
ALTER TABLE public.child ADD CONSTRAINT extra_small CHECK (extra < 100);

-- Drop unique a.x
ALTER TABLE public.a DROP CONSTRAINT x;

-- Drop unique a.y
ALTER TABLE public.a DROP CONSTRAINT y;

-- Add unique a.x
ALTER TABLE public.a ADD CONSTRAINT x UNIQUE NULLS NOT DISTINCT (x);

-- Add unique a.y
ALTER TABLE public.a ADD CONSTRAINT y UNIQUE (y);

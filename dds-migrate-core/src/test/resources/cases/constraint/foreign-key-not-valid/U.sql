-- Drop foreign key b.x
ALTER TABLE public.b DROP CONSTRAINT x;

-- Drop foreign key b.z
ALTER TABLE public.b DROP CONSTRAINT z;

-- Add foreign key b.x
ALTER TABLE public.b ADD CONSTRAINT x FOREIGN KEY (x) REFERENCES public.a (id) NOT VALID;

-- Change foreign key b.y validation
ALTER TABLE public.b VALIDATE CONSTRAINT y;

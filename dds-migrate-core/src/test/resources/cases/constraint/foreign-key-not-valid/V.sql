-- Drop foreign key b.y
ALTER TABLE public.b DROP CONSTRAINT y;

-- Add foreign key b.y
ALTER TABLE public.b ADD CONSTRAINT y FOREIGN KEY (y) REFERENCES public.a (id) NOT VALID;

-- Add foreign key b.z
ALTER TABLE public.b ADD CONSTRAINT z FOREIGN KEY (z) REFERENCES public.a (id) NOT VALID;

-- Change foreign key b.x validation
ALTER TABLE public.b VALIDATE CONSTRAINT x;

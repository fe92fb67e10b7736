-- Drop foreign key b.y
ALTER TABLE public.b DROP CONSTRAINT y;

-- Add foreign key b.y
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.y IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.y);
ALTER TABLE public.b ADD CONSTRAINT y FOREIGN KEY (y) REFERENCES public.a (id) NOT VALID;

-- Add foreign key b.z
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.z IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.z);
ALTER TABLE public.b ADD CONSTRAINT z FOREIGN KEY (z) REFERENCES public.a (id) NOT VALID;

-- Change foreign key b.x validation
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.x IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.x);
ALTER TABLE public.b VALIDATE CONSTRAINT x;

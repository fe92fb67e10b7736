-- Drop foreign key b.x
ALTER TABLE public.b DROP CONSTRAINT x;

-- Drop foreign key b.z
ALTER TABLE public.b DROP CONSTRAINT z;

-- Add foreign key b.x
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.x IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.x);
ALTER TABLE public.b ADD CONSTRAINT x FOREIGN KEY (x) REFERENCES public.a (id) NOT VALID;

-- Change foreign key b.y validation
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.y IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.y);
ALTER TABLE public.b VALIDATE CONSTRAINT y;

-- Drop foreign key b.w
ALTER TABLE public.b DROP CONSTRAINT w;

-- Drop foreign key b.x
ALTER TABLE public.b DROP CONSTRAINT x;

-- Drop foreign key b.y
ALTER TABLE public.b DROP CONSTRAINT y;

-- Drop foreign key b.z
ALTER TABLE public.b DROP CONSTRAINT z;

-- Add foreign key b.w
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.w IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.w);
ALTER TABLE public.b ADD CONSTRAINT w FOREIGN KEY (w) REFERENCES public.a (id);

-- Add foreign key b.x
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.x IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.x);
ALTER TABLE public.b ADD CONSTRAINT x FOREIGN KEY (x) REFERENCES public.a (id);

-- Add foreign key b.y
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.y IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.y);
ALTER TABLE public.b ADD CONSTRAINT y FOREIGN KEY (y) REFERENCES public.a (id) ON UPDATE CASCADE ON DELETE CASCADE;

-- Add foreign key b.z
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.z IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.z);
ALTER TABLE public.b ADD CONSTRAINT z FOREIGN KEY (z) REFERENCES public.a (id);

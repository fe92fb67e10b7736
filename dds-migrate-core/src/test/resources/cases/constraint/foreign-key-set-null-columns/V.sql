-- Drop foreign key b.fk
ALTER TABLE public.b DROP CONSTRAINT fk;

-- Drop foreign key c.fk
ALTER TABLE public.c DROP CONSTRAINT fk;

-- Add foreign key b.fk
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.t IS NOT NULL AND r.a IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.t = r.t AND t.id = r.a);
ALTER TABLE public.b ADD CONSTRAINT fk FOREIGN KEY (t, a) REFERENCES public.a (t, id) ON DELETE SET NULL (a);

-- Add foreign key c.fk
-- Rows in the way: SELECT count(*) FROM public.c AS r WHERE r.t IS NOT NULL AND r.a IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.t = r.t AND t.id = r.a);
ALTER TABLE public.c ADD CONSTRAINT fk FOREIGN KEY (t, a) REFERENCES public.a (t, id) ON DELETE SET NULL (a, t);

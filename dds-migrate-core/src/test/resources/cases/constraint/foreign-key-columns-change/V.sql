-- Drop foreign key b.fk
ALTER TABLE public.b DROP CONSTRAINT fk;

-- Add foreign key b.fk
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.x IS NOT NULL AND r.id IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.x = r.x AND t.id = r.id);
ALTER TABLE public.b ADD CONSTRAINT fk FOREIGN KEY (x, id) REFERENCES public.a (x, id);

-- Drop foreign key b.fk
ALTER TABLE public.b DROP CONSTRAINT fk;

-- Add foreign key b.fk
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.id IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.id);
ALTER TABLE public.b ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES public.a (id);

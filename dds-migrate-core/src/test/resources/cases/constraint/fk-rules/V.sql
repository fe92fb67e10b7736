-- Drop foreign key c.f
ALTER TABLE public.c DROP CONSTRAINT f;

-- Add foreign key c.f
-- Rows in the way: SELECT count(*) FROM public.c AS r WHERE r.x IS NOT NULL AND NOT EXISTS (SELECT FROM public.p AS t WHERE t.a = r.x);
ALTER TABLE public.c ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES public.p (a) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE;

-- Add foreign key b.b_id_fkey
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.id IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.id);
ALTER TABLE public.b ADD CONSTRAINT b_id_fkey FOREIGN KEY (id) REFERENCES public.a (id);

-- Add foreign key b.b_x_fkey
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.x IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.x);
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey FOREIGN KEY (x) REFERENCES public.a (id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- Add foreign key b.b_x_y_fkey
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.x IS NOT NULL AND r.y IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.x = r.x AND t.y = r.y);
ALTER TABLE public.b ADD CONSTRAINT b_x_y_fkey FOREIGN KEY (x, y) REFERENCES public.a (x, y) MATCH FULL ON DELETE SET DEFAULT;

-- Add foreign key b.b_y_fkey
-- Rows in the way: SELECT count(*) FROM public.b AS r WHERE r.y IS NOT NULL AND NOT EXISTS (SELECT FROM public.a AS t WHERE t.id = r.y);
ALTER TABLE public.b ADD CONSTRAINT b_y_fkey FOREIGN KEY (y) REFERENCES public.a (id) ON UPDATE SET DEFAULT ON DELETE SET NULL;

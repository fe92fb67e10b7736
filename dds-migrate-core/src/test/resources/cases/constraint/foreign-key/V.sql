-- Add foreign key b.b_id_fkey
ALTER TABLE public.b ADD CONSTRAINT b_id_fkey FOREIGN KEY (id) REFERENCES public.a (id);

-- Add foreign key b.b_x_fkey
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey FOREIGN KEY (x) REFERENCES public.a (id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- Add foreign key b.b_x_y_fkey
ALTER TABLE public.b ADD CONSTRAINT b_x_y_fkey FOREIGN KEY (x, y) REFERENCES public.a (x, y) MATCH FULL ON DELETE SET DEFAULT;

-- Add foreign key b.b_y_fkey
ALTER TABLE public.b ADD CONSTRAINT b_y_fkey FOREIGN KEY (y) REFERENCES public.a (id) ON UPDATE SET DEFAULT ON DELETE SET NULL;

-- Drop foreign key b.fk
ALTER TABLE public.b DROP CONSTRAINT fk;

-- Drop foreign key c.fk
ALTER TABLE public.c DROP CONSTRAINT fk;

-- Add foreign key b.fk
ALTER TABLE public.b ADD CONSTRAINT fk FOREIGN KEY (t, a) REFERENCES public.a (t, id) ON DELETE SET NULL (a);

-- Add foreign key c.fk
ALTER TABLE public.c ADD CONSTRAINT fk FOREIGN KEY (t, a) REFERENCES public.a (t, id) ON DELETE SET NULL (a, t);

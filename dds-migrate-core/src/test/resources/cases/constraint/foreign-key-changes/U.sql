-- Drop foreign key b.w
ALTER TABLE public.b DROP CONSTRAINT w;

-- Drop foreign key b.x
ALTER TABLE public.b DROP CONSTRAINT x;

-- Drop foreign key b.y
ALTER TABLE public.b DROP CONSTRAINT y;

-- Drop foreign key b.z
ALTER TABLE public.b DROP CONSTRAINT z;

-- Add foreign key b.w
ALTER TABLE public.b ADD CONSTRAINT w FOREIGN KEY (w) REFERENCES public.a (id);

-- Add foreign key b.x
ALTER TABLE public.b ADD CONSTRAINT x FOREIGN KEY (x) REFERENCES public.a (id);

-- Add foreign key b.y
ALTER TABLE public.b ADD CONSTRAINT y FOREIGN KEY (y) REFERENCES public.a (id) ON UPDATE CASCADE ON DELETE CASCADE;

-- Add foreign key b.z
ALTER TABLE public.b ADD CONSTRAINT z FOREIGN KEY (z) REFERENCES public.a (id);

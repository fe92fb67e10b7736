-- Drop foreign key b.fk
ALTER TABLE public.b DROP CONSTRAINT fk;

-- Add foreign key b.fk
ALTER TABLE public.b ADD CONSTRAINT fk FOREIGN KEY (x, id) REFERENCES public.a (x, id);

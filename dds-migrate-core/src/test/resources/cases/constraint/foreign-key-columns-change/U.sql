-- Drop foreign key b.fk
ALTER TABLE public.b DROP CONSTRAINT fk;

-- Add foreign key b.fk
ALTER TABLE public.b ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES public.a (id);

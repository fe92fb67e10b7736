-- Drop foreign key c.f
ALTER TABLE public.c DROP CONSTRAINT f;

-- Add foreign key c.f
ALTER TABLE public.c ADD CONSTRAINT f FOREIGN KEY (x, y) REFERENCES public.p (a, b) MATCH FULL ON DELETE SET DEFAULT;

-- Add column c.a integer
ALTER TABLE public.c ADD COLUMN a integer;

-- Add column c.b integer
ALTER TABLE public.c ADD COLUMN b integer;

-- Change table c inheritance
ALTER TABLE public.c INHERIT public.p;

-- Change view v
CREATE OR REPLACE VIEW public.v (x, b) AS
 SELECT x,
    b
   FROM public.c;

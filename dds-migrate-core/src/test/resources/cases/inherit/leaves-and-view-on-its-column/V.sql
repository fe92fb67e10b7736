-- Drop view v
DROP VIEW public.v;

-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT x
   FROM public.c;

-- Drop column c.a
ALTER TABLE public.c DROP COLUMN a;

-- Drop column c.b
ALTER TABLE public.c DROP COLUMN b;

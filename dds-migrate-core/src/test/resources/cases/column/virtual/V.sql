-- Add column a.v text
ALTER TABLE public.a ADD COLUMN v text GENERATED ALWAYS AS ((id)::text) VIRTUAL;

-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Add column a.g integer
ALTER TABLE public.a ADD COLUMN g integer GENERATED ALWAYS AS (id * 3) VIRTUAL;

-- Add view w
CREATE VIEW public.w (g) AS
 SELECT g
   FROM public.a;

-- Drop column a.h
ALTER TABLE public.a DROP COLUMN h;

-- Add column a.h integer
ALTER TABLE public.a ADD COLUMN h integer GENERATED ALWAYS AS (id) VIRTUAL;

-- Drop view v
DROP VIEW public.v;

-- Drop foreign key b.b_g_fkey
ALTER TABLE public.b DROP CONSTRAINT b_g_fkey;

-- Drop unique a.a_g_key
ALTER TABLE public.a DROP CONSTRAINT a_g_key;

-- Drop column a.g
ALTER TABLE public.a DROP COLUMN g;

-- Add column a.g integer
ALTER TABLE public.a ADD COLUMN g integer GENERATED ALWAYS AS ((id * 2)) STORED NOT NULL;
COMMENT ON COLUMN public.a.g IS 'computed';

-- Add unique a.a_g_key
ALTER TABLE public.a ADD CONSTRAINT a_g_key UNIQUE (g);

-- Add foreign key b.b_g_fkey
ALTER TABLE public.b ADD CONSTRAINT b_g_fkey FOREIGN KEY (g) REFERENCES public.a (g);

-- Add view v
CREATE VIEW public.v (g) AS
 SELECT g
   FROM public.a;

-- Drop column a.h
ALTER TABLE public.a DROP COLUMN h;

-- Add column a.h text
ALTER TABLE public.a ADD COLUMN h text GENERATED ALWAYS AS ('x'::text) STORED;

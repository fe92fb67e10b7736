-- Drop unique a.a_u
ALTER TABLE public.a DROP CONSTRAINT a_u;

-- Add unique a.a_u
ALTER TABLE public.a ADD CONSTRAINT a_u UNIQUE (g, during WITHOUT OVERLAPS);

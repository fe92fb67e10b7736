-- Change column t.a default nextval('public.s'::regclass) → none
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- Drop sequence s
DROP SEQUENCE public.s;

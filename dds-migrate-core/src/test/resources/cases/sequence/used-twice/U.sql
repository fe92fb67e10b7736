-- Drop routine next_shared()
DROP FUNCTION public.next_shared();

-- Change column a.id default nextval('public.shared'::regclass) → none
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- Drop table b
DROP TABLE public.b;

-- Drop sequence shared
DROP SEQUENCE public.shared;

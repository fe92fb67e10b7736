-- Drop view v
DROP VIEW public.v;

-- Drop index t.t_id_idx
DROP INDEX public.t_id_idx;

-- Drop check t.t_check
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- Drop routine f(public.e)
DROP FUNCTION public.f(public.e);

-- Change column t.x default 'new'::public.e → 'a'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.e;

-- Drop column t.y
ALTER TABLE public.t DROP COLUMN y;

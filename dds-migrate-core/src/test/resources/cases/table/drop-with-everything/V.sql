-- Drop view v
DROP VIEW public.v;

-- Drop table gone
DROP TABLE public.gone;

-- Drop routine f()
DROP FUNCTION public.f();

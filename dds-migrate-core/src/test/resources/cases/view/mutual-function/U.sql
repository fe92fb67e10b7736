-- Drop view w
DROP VIEW public.w;

-- Drop routine g()
DROP FUNCTION public.g();

-- Drop view v
DROP VIEW public.v;

-- Drop routine f()
DROP FUNCTION public.f();

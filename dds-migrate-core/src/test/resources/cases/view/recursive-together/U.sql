-- Drop view r
DROP VIEW public.r;

-- Drop view w
DROP VIEW public.w;

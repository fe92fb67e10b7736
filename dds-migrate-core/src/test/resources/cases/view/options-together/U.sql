-- Change view v
ALTER VIEW public.v SET (check_option = cascaded, security_barrier = true);

-- Change view v
ALTER VIEW public.v SET (security_barrier = false, security_invoker = true);

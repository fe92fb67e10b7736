-- Change view a
ALTER VIEW public.a RESET (security_invoker);

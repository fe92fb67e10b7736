-- Change view a
ALTER VIEW public.a SET (security_invoker = true);

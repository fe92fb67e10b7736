-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 2$function$;

-- Add column t.b integer
ALTER TABLE public.t ADD COLUMN b integer;

-- Add policy t.p
CREATE POLICY p ON public.t TO postgres USING (true);

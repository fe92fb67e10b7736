-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change enum e +z
ALTER TYPE public.e ADD VALUE 'z' BEFORE 'a';

-- Change routine f() comment
COMMENT ON ROUTINE public.f() IS 'of w';

-- Add view w
CREATE VIEW public.w (one) AS
 SELECT 1 AS one
   FROM public.v;

-- Change routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.w;
END;

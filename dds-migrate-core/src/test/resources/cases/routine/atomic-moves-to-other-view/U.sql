-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine f()
DROP FUNCTION public.f();

-- Drop view w
DROP VIEW public.w;

-- Drop view v
DROP VIEW public.v;

-- Change enum e -z
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'b');

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT x
   FROM public.t;

-- Add routine f()
CREATE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.v;
END;
COMMENT ON ROUTINE public.f() IS 'of v';

-- Drop enum e as it was before
DROP TYPE public.e_before;

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop view v
DROP VIEW public.v;

-- Drop index t.i
DROP INDEX public.i;

-- Drop routine f(public.d)
DROP FUNCTION public.f(public.d);

-- Change domain d
ALTER DOMAIN public.d RENAME TO d_before;
CREATE DOMAIN public.d AS text
    CONSTRAINT d_check CHECK (VALUE <> ''::text);

-- Add routine f(public.d)
CREATE FUNCTION public.f(public.d)
 RETURNS public.d
 LANGUAGE sql
AS $function$select $1$function$;

-- Change column t.x default 'q'::character varying → none
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- Change column t.x public.d made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.d USING x::public.d;

-- Change column t.x default none → 'q'::text
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'q'::text;

-- Change column t.y public.d[] made anew
ALTER TABLE public.t ALTER COLUMN y TYPE public.d[] USING y::public.d[];

-- Add index t.i
CREATE INDEX i ON public.t (x);

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT x
   FROM public.t;

-- Drop domain d as it was before
DROP DOMAIN public.d_before;

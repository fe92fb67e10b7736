-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Drop view v
DROP VIEW public.v;

-- Drop index t.i
DROP INDEX public.i;

-- Drop check t.t_x_check
ALTER TABLE public.t DROP CONSTRAINT t_x_check;

-- Drop routine f(public.e)
DROP FUNCTION public.f(public.e);

-- Change enum e +c
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'b', 'c');

-- Add routine f(public.e)
CREATE FUNCTION public.f(public.e)
 RETURNS public.e
 LANGUAGE sql
AS $function$SELECT $1$function$;

-- Change column t.x default 'a'::public.e → none
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Change column t.x default none → 'a'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.e;

-- Add check t.t_x_check
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT ((x <> 'c'::public.e));
ALTER TABLE public.t ADD CONSTRAINT t_x_check CHECK (x <> 'c'::public.e);

-- Add index t.i
CREATE INDEX i ON public.t (x) WHERE (x = 'b'::public.e);

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT x
   FROM public.t
  WHERE (x = 'a'::public.e);

-- Add materialized view m
CREATE MATERIALIZED VIEW public.m (x) AS
 SELECT x
   FROM public.v;

-- Drop enum e as it was before
DROP TYPE public.e_before;

-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop policy t.p
DROP POLICY p ON public.t;

-- Drop view v
DROP VIEW public.v;

-- Drop index t.i
DROP INDEX public.i;

-- Drop check t.t_a_check
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- Change column t.a default public.f(1) → none
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- Drop column t.g
ALTER TABLE public.t DROP COLUMN g;

-- Drop routine f(integer)
DROP FUNCTION public.f(integer);

-- Add routine f(integer)
CREATE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 $function$;

-- Add column t.g integer
ALTER TABLE public.t ADD COLUMN g integer GENERATED ALWAYS AS (public.f(a)) STORED;

-- Change column t.a default none → public.f(1)
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.f(1);

-- Add check t.t_a_check
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (public.f(a) > 0);

-- Add index t.i
CREATE INDEX i ON public.t (public.f(a));

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT public.f(a) AS x
   FROM public.t;

-- Add policy t.p
CREATE POLICY p ON public.t USING ((public.f(a) > 0));

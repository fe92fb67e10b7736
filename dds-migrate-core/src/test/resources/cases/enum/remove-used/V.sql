-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop policy t.p
DROP POLICY p ON public.t;

-- Drop trigger t.tr
DROP TRIGGER tr ON public.t;

-- Drop materialized view mv
DROP MATERIALIZED VIEW public.mv;

-- Drop view v
DROP VIEW public.v;

-- Drop foreign key u.u_x_fkey
ALTER TABLE public.u DROP CONSTRAINT u_x_fkey;

-- Drop index t.i
DROP INDEX public.i;

-- Drop check t.ck
ALTER TABLE public.t DROP CONSTRAINT ck;

-- Drop routine f(public.e)
DROP FUNCTION public.f(public.e);

-- Change column t.x default 'a'::public.e → none
ALTER TABLE public.t ALTER COLUMN x DROP DEFAULT;

-- Drop column t.g
ALTER TABLE public.t DROP COLUMN g;

-- Change enum e -b
ALTER TYPE public.e RENAME TO e_before;
CREATE TYPE public.e AS ENUM ('a', 'c');

-- Change column t.l public.e[] made anew
ALTER TABLE public.t ALTER COLUMN l TYPE public.e[] USING l::text[]::public.e[];

-- Change column t.x public.e made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Add column t.g public.e
ALTER TABLE public.t ADD COLUMN g public.e GENERATED ALWAYS AS (x) STORED;

-- Change column t.x default none → 'a'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'a'::public.e;

-- Change column u.x public.e made anew
ALTER TABLE public.u ALTER COLUMN x TYPE public.e USING x::text::public.e;

-- Add check t.ck
ALTER TABLE public.t ADD CONSTRAINT ck CHECK (x <> 'c'::public.e);

-- Add index t.i
CREATE INDEX i ON public.t (x) WHERE (x = 'a'::public.e);

-- Add foreign key u.u_x_fkey
ALTER TABLE public.u ADD CONSTRAINT u_x_fkey FOREIGN KEY (x) REFERENCES public.t (x);

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT x
   FROM public.t
  WHERE (x > 'a'::public.e);

-- Add routine f(public.e)
CREATE FUNCTION public.f(v public.e DEFAULT 'a'::public.e)
 RETURNS public.e
 LANGUAGE sql
AS $function$select v$function$;

-- Add materialized view mv
CREATE MATERIALIZED VIEW public.mv (x, n) AS
 SELECT x,
    count(*) AS n
   FROM public.t
  GROUP BY x;

-- Add trigger t.tr
CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW WHEN ((new.x = 'a'::public.e)) EXECUTE FUNCTION public.tr();

-- Add policy t.p
CREATE POLICY p ON public.t USING ((x = 'a'::public.e));

-- Drop enum e as it was before
DROP TYPE public.e_before;

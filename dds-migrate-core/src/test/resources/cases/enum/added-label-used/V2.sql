-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add column t.y public.e
ALTER TABLE public.t ADD COLUMN y public.e DEFAULT 'new'::public.e NOT NULL;

-- Change column t.x default 'a'::public.e → 'new'::public.e
ALTER TABLE public.t ALTER COLUMN x SET DEFAULT 'new'::public.e;

-- Add check t.t_check
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT (((x <> 'new'::public.e) OR (id > 0)));
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK ((x <> 'new'::public.e) OR (id > 0));

-- Add index t.t_id_idx
CREATE INDEX t_id_idx ON public.t (id) WHERE (x = 'new'::public.e);

-- Add view v
CREATE VIEW public.v (id, x, y) AS
 SELECT id,
    x,
    y
   FROM public.t
  WHERE (x = 'new'::public.e);

-- Add routine f(public.e)
CREATE FUNCTION public.f(v public.e DEFAULT 'new'::public.e)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- Drop view w
DROP VIEW public.w;

-- Change composite c
ALTER TYPE public.c RENAME TO c_before;
CREATE TYPE public.c AS (
    x integer,
    y text
);

-- Change column t.l public.c[] made anew
ALTER TABLE public.t ALTER COLUMN l TYPE public.c[] USING l::text::public.c[];

-- Change column t.v default '(1,a)'::public.c → none
ALTER TABLE public.t ALTER COLUMN v DROP DEFAULT;

-- Change column t.v public.c made anew
ALTER TABLE public.t ALTER COLUMN v TYPE public.c USING CASE WHEN v IS DISTINCT FROM NULL THEN ROW((v).x::integer, (v).y)::public.c END;

-- Change column t.v default none → '(1,a)'::public.c
ALTER TABLE public.t ALTER COLUMN v SET DEFAULT '(1,a)'::public.c;

-- Add view w
CREATE VIEW public.w (id, x) AS
 SELECT id,
    (v).x AS x
   FROM public.t;

-- Drop composite c as it was before
DROP TYPE public.c_before;

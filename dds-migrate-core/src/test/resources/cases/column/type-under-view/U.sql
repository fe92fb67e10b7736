-- Drop view w
DROP VIEW public.w;

-- Drop view v
DROP VIEW public.v;

-- Change column a.s text → varchar(20)
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(s) > 20;
ALTER TABLE public.a ALTER COLUMN s TYPE character varying(20);

-- Add view v
CREATE VIEW public.v (id, s) AS
 SELECT id,
    s
   FROM public.a;
COMMENT ON VIEW public.v IS 'hello';

-- Change view v privileges
GRANT SELECT ON TABLE public.v TO PUBLIC;

-- Add view w
CREATE VIEW public.w (s) AS
 SELECT s
   FROM public.v;

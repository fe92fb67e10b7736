-- Drop policy a.p
DROP POLICY p ON public.a;

-- Drop trigger a.tr
DROP TRIGGER tr ON public.a;

-- Drop rule a.r
DROP RULE r ON public.a;

-- Drop materialized view mv
DROP MATERIALIZED VIEW public.mv;

-- Drop view w
DROP VIEW public.w;

-- Drop view v
DROP VIEW public.v;

-- Change column a.n bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE n NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN n TYPE integer;

-- Add view v
CREATE VIEW public.v (n) AS
 SELECT n
   FROM public.a;
COMMENT ON COLUMN public.v.n IS 'n';
COMMENT ON VIEW public.v IS 'shown';

-- Change column v.n privileges
GRANT SELECT (n) ON TABLE public.v TO PUBLIC;

-- Add view w
CREATE VIEW public.w (m) AS
 SELECT (n + 1) AS m
   FROM public.v;

-- Change view w privileges
GRANT SELECT ON TABLE public.w TO PUBLIC;

-- Add materialized view mv
CREATE MATERIALIZED VIEW public.mv (n) AS
 SELECT n
   FROM public.v;
COMMENT ON MATERIALIZED VIEW public.mv IS 'mv';

-- Add index mv.mv_n
CREATE INDEX mv_n ON public.mv (n);

-- Add rule a.r
CREATE RULE r AS
    ON UPDATE TO public.a
   WHERE (new.n > 5) DO  SELECT 1 AS "?column?";
COMMENT ON RULE r ON public.a IS 'r';

-- Add trigger a.tr
CREATE TRIGGER tr BEFORE UPDATE OF n ON public.a FOR EACH ROW WHEN ((new.n > 0)) EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER tr ON public.a IS 'tr';

-- Add policy a.p
CREATE POLICY p ON public.a USING ((n > 0));
COMMENT ON POLICY p ON public.a IS 'p';

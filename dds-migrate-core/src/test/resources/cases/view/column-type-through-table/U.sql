-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Drop view v
DROP VIEW public.v;

-- Change column t.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.t WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- Change column t.b text → varchar(10)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(b) > 10;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);

-- Add view v
CREATE VIEW public.v (a, b) AS
 SELECT a,
    b
   FROM public.t;

-- Add materialized view m
CREATE MATERIALIZED VIEW public.m (a, b) AS
 SELECT a,
    b
   FROM public.v;

-- Add index m.mi
CREATE INDEX mi ON public.m (b);

-- Add rule v.r
CREATE RULE r AS
    ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (a, b)
  VALUES (new.a, new.b);

-- Add trigger v.tr
CREATE TRIGGER tr INSTEAD OF UPDATE ON public.v FOR EACH ROW EXECUTE FUNCTION public.tf();

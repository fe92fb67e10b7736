-- Drop materialized view m
DROP MATERIALIZED VIEW public.m;

-- Drop view v
DROP VIEW public.v;

-- Change column t.a integer → bigint
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- Change column t.b varchar(10) → text
ALTER TABLE public.t ALTER COLUMN b TYPE text;

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

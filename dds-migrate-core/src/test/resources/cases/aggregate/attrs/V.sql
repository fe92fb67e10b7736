-- Drop view v
DROP VIEW public.v;

-- Drop aggregate ag(double precision)
DROP AGGREGATE public.ag(double precision);

-- Add aggregate ag(double precision)
CREATE AGGREGATE public.ag(double precision) (SFUNC = float8_accum, STYPE = double precision[], FINALFUNC = float8_avg, COMBINEFUNC = float8_combine, INITCOND = '{0,0,1}', PARALLEL = SAFE);

-- Add view v
CREATE VIEW public.v (ag) AS
 SELECT public.ag(x) AS ag
   FROM ( VALUES ((1)::double precision)) q(x);

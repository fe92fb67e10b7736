CREATE AGGREGATE ag(float8) (SFUNC=float8_accum, STYPE=float8[], FINALFUNC=float8_avg, INITCOND='{0,0,0}');
CREATE VIEW v AS SELECT ag(x) FROM (VALUES (1::float8)) AS q(x);

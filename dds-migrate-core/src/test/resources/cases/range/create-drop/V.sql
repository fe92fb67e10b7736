-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add range textrange
CREATE TYPE public.textrange AS RANGE (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = pg_catalog."C");

-- Add routine diff(time without time zone, time without time zone)
CREATE FUNCTION public.diff(a time without time zone, b time without time zone)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$select extract(epoch from (a - b))::float8$function$;

-- Add range timerange
CREATE TYPE public.timerange AS RANGE (subtype = time without time zone, subtype_diff = public.diff, multirange_type_name = public.times);
COMMENT ON TYPE public.timerange IS 'x';

-- Add table t
CREATE TABLE public.t (
    x public.timerange,
    y public.times,
    z public.textrange
);

-- Add exclusion t.t_x_excl
ALTER TABLE public.t ADD CONSTRAINT t_x_excl EXCLUDE USING gist (x WITH &&);

-- Drop range gone
DROP TYPE public.gone;

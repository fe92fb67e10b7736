-- Add range gone
CREATE TYPE public.gone AS RANGE (subtype = integer);

-- Drop table t
DROP TABLE public.t;

-- Drop range textrange
DROP TYPE public.textrange;

-- Drop range timerange
DROP TYPE public.timerange;

-- Drop routine diff(time without time zone, time without time zone)
DROP FUNCTION public.diff(time without time zone, time without time zone);

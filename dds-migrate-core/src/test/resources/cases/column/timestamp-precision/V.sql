-- Change column t.a timestamp(3) → timestamp
ALTER TABLE public.t ALTER COLUMN a TYPE timestamp without time zone;

-- Change column t.b timestamptz(6) → timestamptz(0)
ALTER TABLE public.t ALTER COLUMN b TYPE timestamp(0) with time zone;

-- Change column t.c time(2) without time zone → time without time zone
ALTER TABLE public.t ALTER COLUMN c TYPE time without time zone;

-- Change column t.d interval(3) → interval
ALTER TABLE public.t ALTER COLUMN d TYPE interval;

-- Change column t.e interval year to month → interval
ALTER TABLE public.t ALTER COLUMN e TYPE interval;

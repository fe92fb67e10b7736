-- Change column t.a timestamp → timestamp(3)
ALTER TABLE public.t ALTER COLUMN a TYPE timestamp(3) without time zone;

-- Change column t.b timestamptz(0) → timestamptz(6)
ALTER TABLE public.t ALTER COLUMN b TYPE timestamp(6) with time zone;

-- Change column t.c time without time zone → time(2) without time zone
ALTER TABLE public.t ALTER COLUMN c TYPE time(2) without time zone;

-- Change column t.d interval → interval(3)
ALTER TABLE public.t ALTER COLUMN d TYPE interval(3);

-- Change column t.e interval → interval year to month
ALTER TABLE public.t ALTER COLUMN e TYPE interval year to month;

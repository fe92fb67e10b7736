-- Change column a.d date → timestamp
ALTER TABLE public.a ALTER COLUMN d TYPE timestamp without time zone;

-- Change column a.i interval → interval day to second(2)
ALTER TABLE public.a ALTER COLUMN i TYPE interval day to second(2);

-- Change column a.t time without time zone → time with time zone
ALTER TABLE public.a ALTER COLUMN t TYPE time with time zone;

-- Change column a.ts timestamp → timestamptz
ALTER TABLE public.a ALTER COLUMN ts TYPE timestamp with time zone;

-- Change column a.tt time(3) without time zone → interval
ALTER TABLE public.a ALTER COLUMN tt TYPE interval;

-- Change column a.tz timestamptz(3) → timestamp
ALTER TABLE public.a ALTER COLUMN tz TYPE timestamp without time zone;

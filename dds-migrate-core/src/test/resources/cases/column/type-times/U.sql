-- Change column a.d timestamp → date
ALTER TABLE public.a ALTER COLUMN d TYPE date;

-- Change column a.i interval day to second(2) → interval
ALTER TABLE public.a ALTER COLUMN i TYPE interval;

-- Change column a.t time with time zone → time without time zone
ALTER TABLE public.a ALTER COLUMN t TYPE time without time zone;

-- Change column a.ts timestamptz → timestamp
ALTER TABLE public.a ALTER COLUMN ts TYPE timestamp without time zone;

-- Change column a.tt interval → time(3) without time zone
ALTER TABLE public.a ALTER COLUMN tt TYPE time(3) without time zone;

-- Change column a.tz timestamp → timestamptz(3)
ALTER TABLE public.a ALTER COLUMN tz TYPE timestamp(3) with time zone;

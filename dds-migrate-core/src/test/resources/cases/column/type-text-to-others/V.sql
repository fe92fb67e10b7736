-- Change column a.b text → boolean
ALTER TABLE public.a ALTER COLUMN b TYPE boolean USING b::boolean;

-- Change column a.by text → bytea
ALTER TABLE public.a ALTER COLUMN by TYPE bytea USING convert_to(by, 'UTF8');

-- Change column a.d text → date
ALTER TABLE public.a ALTER COLUMN d TYPE date USING to_date(d, 'YYYY-MM-DD');

-- Change column a.ip text → inet
ALTER TABLE public.a ALTER COLUMN ip TYPE inet USING ip::inet;

-- Change column a.iv text → interval
ALTER TABLE public.a ALTER COLUMN iv TYPE interval USING iv::interval;

-- Change column a.j text → jsonb
ALTER TABLE public.a ALTER COLUMN j TYPE jsonb USING j::jsonb;

-- Change column a.ts varchar(40) → timestamp
ALTER TABLE public.a ALTER COLUMN ts TYPE timestamp without time zone USING ts::timestamp;

-- Change column a.tz text → timestamptz
ALTER TABLE public.a ALTER COLUMN tz TYPE timestamp with time zone USING tz::timestamptz;

-- Change column a.u text → uuid
ALTER TABLE public.a ALTER COLUMN u TYPE uuid USING u::uuid;

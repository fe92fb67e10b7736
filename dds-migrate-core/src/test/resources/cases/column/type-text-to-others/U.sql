-- Change column a.b boolean → text
ALTER TABLE public.a ALTER COLUMN b TYPE text;

-- Change column a.by bytea → text
ALTER TABLE public.a ALTER COLUMN by TYPE text;

-- Change column a.d date → text
ALTER TABLE public.a ALTER COLUMN d TYPE text;

-- Change column a.ip inet → text
ALTER TABLE public.a ALTER COLUMN ip TYPE text;

-- Change column a.iv interval → text
ALTER TABLE public.a ALTER COLUMN iv TYPE text;

-- Change column a.j jsonb → text
ALTER TABLE public.a ALTER COLUMN j TYPE text;

-- Change column a.ts timestamp → varchar(40)
ALTER TABLE public.a ALTER COLUMN ts TYPE character varying(40);

-- Change column a.tz timestamptz → text
ALTER TABLE public.a ALTER COLUMN tz TYPE text;

-- Change column a.u uuid → text
ALTER TABLE public.a ALTER COLUMN u TYPE text;

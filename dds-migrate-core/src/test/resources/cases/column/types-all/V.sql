-- Change column t.a smallint → bigint
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- Change column t.b real → double precision
ALTER TABLE public.t ALTER COLUMN b TYPE double precision;

-- Change column t.c numeric(10,2) → numeric(12,4)
-- Rows in the way: SELECT count(*) FROM public.t WHERE abs(round(c::numeric, 4)) >= 1e8;
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(12,4);

-- Change column t.d character(5) → character(8)
ALTER TABLE public.t ALTER COLUMN d TYPE character(8);

-- Change column t.e varchar(10) → varchar
ALTER TABLE public.t ALTER COLUMN e TYPE character varying;

-- Change column t.f timestamp → timestamptz
ALTER TABLE public.t ALTER COLUMN f TYPE timestamp with time zone;

-- Change column t.g time without time zone → time with time zone
ALTER TABLE public.t ALTER COLUMN g TYPE time with time zone;

-- Change column t.h date → timestamp
ALTER TABLE public.t ALTER COLUMN h TYPE timestamp without time zone;

-- Change column t.i interval → interval day to second
ALTER TABLE public.t ALTER COLUMN i TYPE interval day to second;

-- Change column t.j bit(3) → bit(5)
ALTER TABLE public.t ALTER COLUMN j TYPE bit(5);

-- Change column t.k bit varying(3) → bit varying(7)
ALTER TABLE public.t ALTER COLUMN k TYPE bit varying(7);

-- Change column t.l json → jsonb
ALTER TABLE public.t ALTER COLUMN l TYPE jsonb;

-- Change column t.m uuid → text
ALTER TABLE public.t ALTER COLUMN m TYPE text;

-- Change column t.n inet → cidr
ALTER TABLE public.t ALTER COLUMN n TYPE cidr;

-- Change column t.o boolean → text
ALTER TABLE public.t ALTER COLUMN o TYPE text;

-- Change column t.p bytea → text
ALTER TABLE public.t ALTER COLUMN p TYPE text;

-- Change column t.q money → numeric
ALTER TABLE public.t ALTER COLUMN q TYPE numeric;

-- Change column t.r xml → text
ALTER TABLE public.t ALTER COLUMN r TYPE text;

-- Change column t.s point → text
ALTER TABLE public.t ALTER COLUMN s TYPE text;

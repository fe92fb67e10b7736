-- Change column t.a bigint → smallint
-- Rows in the way: SELECT count(*) FROM public.t WHERE a NOT BETWEEN -32768 AND 32767;
ALTER TABLE public.t ALTER COLUMN a TYPE smallint;

-- Change column t.b double precision → real
ALTER TABLE public.t ALTER COLUMN b TYPE real;

-- Change column t.c numeric(12,4) → numeric(10,2)
-- Rows in the way: SELECT count(*) FROM public.t WHERE abs(round(c::numeric, 2)) >= 1e8;
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(10,2);

-- Change column t.d character(8) → character(5)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(d) > 5;
ALTER TABLE public.t ALTER COLUMN d TYPE character(5);

-- Change column t.e varchar → varchar(10)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(e) > 10;
ALTER TABLE public.t ALTER COLUMN e TYPE character varying(10);

-- Change column t.f timestamptz → timestamp
ALTER TABLE public.t ALTER COLUMN f TYPE timestamp without time zone;

-- Change column t.g time with time zone → time without time zone
ALTER TABLE public.t ALTER COLUMN g TYPE time without time zone;

-- Change column t.h timestamp → date
ALTER TABLE public.t ALTER COLUMN h TYPE date;

-- Change column t.i interval day to second → interval
ALTER TABLE public.t ALTER COLUMN i TYPE interval;

-- Change column t.j bit(5) → bit(3)
ALTER TABLE public.t ALTER COLUMN j TYPE bit(3);

-- Change column t.k bit varying(7) → bit varying(3)
ALTER TABLE public.t ALTER COLUMN k TYPE bit varying(3);

-- Change column t.l jsonb → json
ALTER TABLE public.t ALTER COLUMN l TYPE json;

-- Change column t.m text → uuid
ALTER TABLE public.t ALTER COLUMN m TYPE uuid USING m::uuid;

-- Change column t.n cidr → inet
ALTER TABLE public.t ALTER COLUMN n TYPE inet;

-- Change column t.o text → boolean
ALTER TABLE public.t ALTER COLUMN o TYPE boolean USING o::boolean;

-- Change column t.p text → bytea
ALTER TABLE public.t ALTER COLUMN p TYPE bytea USING p::bytea;

-- Change column t.q numeric → money
ALTER TABLE public.t ALTER COLUMN q TYPE money;

-- Change column t.r text → xml
ALTER TABLE public.t ALTER COLUMN r TYPE xml USING r::xml;

-- Change column t.s text → point
ALTER TABLE public.t ALTER COLUMN s TYPE point USING s::point;

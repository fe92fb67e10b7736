-- Change column t.a integer[] → bigint[]
ALTER TABLE public.t ALTER COLUMN a TYPE bigint[];

-- Change column t.b text[] → varchar(3)[]
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(3)[];

-- Change column t.c varchar(5)[] → text[]
ALTER TABLE public.t ALTER COLUMN c TYPE text[];

-- Change column t.d numeric(5,2)[] → numeric(7,3)[]
ALTER TABLE public.t ALTER COLUMN d TYPE numeric(7,3)[];

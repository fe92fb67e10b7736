-- Change column t.a bigint[] → integer[]
ALTER TABLE public.t ALTER COLUMN a TYPE integer[];

-- Change column t.b varchar(3)[] → text[]
ALTER TABLE public.t ALTER COLUMN b TYPE text[];

-- Change column t.c text[] → varchar(5)[]
ALTER TABLE public.t ALTER COLUMN c TYPE character varying(5)[];

-- Change column t.d numeric(7,3)[] → numeric(5,2)[]
ALTER TABLE public.t ALTER COLUMN d TYPE numeric(5,2)[];

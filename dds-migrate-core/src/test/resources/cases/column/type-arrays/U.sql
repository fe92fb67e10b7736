-- Change column a.n text[] → integer[]
ALTER TABLE public.a ALTER COLUMN n TYPE integer[] USING n::integer[];

-- Change column a.one text[] → text
ALTER TABLE public.a ALTER COLUMN one TYPE text;

-- Change column a.s text[] → varchar(5)[]
ALTER TABLE public.a ALTER COLUMN s TYPE character varying(5)[];

-- Change column a.x bigint[] → integer[]
ALTER TABLE public.a ALTER COLUMN x TYPE integer[];

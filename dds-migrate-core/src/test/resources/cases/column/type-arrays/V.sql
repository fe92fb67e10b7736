-- Change column a.n integer[] → text[]
ALTER TABLE public.a ALTER COLUMN n TYPE text[];

-- Change column a.one text → text[]
ALTER TABLE public.a ALTER COLUMN one TYPE text[] USING array[one];

-- Change column a.s varchar(5)[] → text[]
ALTER TABLE public.a ALTER COLUMN s TYPE text[];

-- Change column a.x integer[] → bigint[]
ALTER TABLE public.a ALTER COLUMN x TYPE bigint[];

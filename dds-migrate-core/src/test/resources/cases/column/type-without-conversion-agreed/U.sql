-- Change column a.at bigint → timestamptz
ALTER TABLE public.a ALTER COLUMN at TYPE timestamp with time zone USING at::text::timestamp with time zone;

-- Change column a.made default 0 → none
ALTER TABLE public.a ALTER COLUMN made DROP DEFAULT;

-- Change column a.made bigint → timestamptz
ALTER TABLE public.a ALTER COLUMN made TYPE timestamp with time zone USING made::text::timestamp with time zone;

-- Change column a.made default none → now()
ALTER TABLE public.a ALTER COLUMN made SET DEFAULT now();

-- Change column a.many integer → integer[]
ALTER TABLE public.a ALTER COLUMN many TYPE integer[] USING ARRAY[many]::text[]::integer[];

-- Change column a.n integer[] → integer
ALTER TABLE public.a ALTER COLUMN n TYPE integer USING (n)[1]::text::integer;

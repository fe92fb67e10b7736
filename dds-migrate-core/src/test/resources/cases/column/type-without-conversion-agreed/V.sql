-- Change column a.at timestamptz → bigint
ALTER TABLE public.a ALTER COLUMN at TYPE bigint USING NULL::bigint;

-- Change column a.made default now() → none
ALTER TABLE public.a ALTER COLUMN made DROP DEFAULT;

-- Change column a.made timestamptz → bigint
ALTER TABLE public.a ALTER COLUMN made TYPE bigint USING 0;

-- Change column a.made default none → 0
ALTER TABLE public.a ALTER COLUMN made SET DEFAULT 0;

-- Change column a.many integer[] → integer
ALTER TABLE public.a ALTER COLUMN many TYPE integer USING NULL::integer;

-- Change column a.n integer → integer[]
ALTER TABLE public.a ALTER COLUMN n TYPE integer[] USING ARRAY[n];

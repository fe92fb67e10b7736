-- Change column a.x default 0 → none
ALTER TABLE public.a ALTER COLUMN x DROP DEFAULT;

-- Change column a.x not null → null
ALTER TABLE public.a ALTER COLUMN x DROP NOT NULL;

-- Change column a.x integer → text
ALTER TABLE public.a ALTER COLUMN x TYPE text;

-- Change column a.x default none → '0'::text
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT '0'::text;

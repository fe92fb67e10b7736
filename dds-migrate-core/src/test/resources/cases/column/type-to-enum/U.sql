-- Change column a.e default 'green'::text → none
ALTER TABLE public.a ALTER COLUMN e DROP DEFAULT;

-- Change column a.e text → public.color
ALTER TABLE public.a ALTER COLUMN e TYPE public.color USING e::public.color;

-- Change column a.e default none → 'green'::public.color
ALTER TABLE public.a ALTER COLUMN e SET DEFAULT 'green'::public.color;

-- Change column a.l public.color[] → text[]
ALTER TABLE public.a ALTER COLUMN l TYPE text[];

-- Change column a.t default 'red'::public.color → none
ALTER TABLE public.a ALTER COLUMN t DROP DEFAULT;

-- Change column a.t public.color → text
ALTER TABLE public.a ALTER COLUMN t TYPE text;

-- Change column a.t default none → 'red'::text
ALTER TABLE public.a ALTER COLUMN t SET DEFAULT 'red'::text;

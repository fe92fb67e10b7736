-- Change column a.e default 'green'::public.color → none
ALTER TABLE public.a ALTER COLUMN e DROP DEFAULT;

-- Change column a.e public.color → text
ALTER TABLE public.a ALTER COLUMN e TYPE text;

-- Change column a.e default none → 'green'::text
ALTER TABLE public.a ALTER COLUMN e SET DEFAULT 'green'::text;

-- Change column a.l text[] → public.color[]
ALTER TABLE public.a ALTER COLUMN l TYPE public.color[] USING l::color[];

-- Change column a.t default 'red'::text → none
ALTER TABLE public.a ALTER COLUMN t DROP DEFAULT;

-- Change column a.t text → public.color
ALTER TABLE public.a ALTER COLUMN t TYPE public.color USING t::color;

-- Change column a.t default none → 'red'::public.color
ALTER TABLE public.a ALTER COLUMN t SET DEFAULT 'red'::public.color;

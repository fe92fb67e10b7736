-- Change column a.s default 0 → none
ALTER TABLE public.a ALTER COLUMN s DROP DEFAULT;

-- Change column a.s integer → text
ALTER TABLE public.a ALTER COLUMN s TYPE text;

-- Change column a.s default none → '0'::text
ALTER TABLE public.a ALTER COLUMN s SET DEFAULT '0'::text;

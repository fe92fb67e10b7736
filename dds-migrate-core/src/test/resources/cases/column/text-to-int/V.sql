-- Change column a.s default '0'::text → none
ALTER TABLE public.a ALTER COLUMN s DROP DEFAULT;

-- Change column a.s text → integer
ALTER TABLE public.a ALTER COLUMN s TYPE integer USING s::integer;

-- Change column a.s default none → 0
ALTER TABLE public.a ALTER COLUMN s SET DEFAULT 0;

-- Drop index a.a_s
DROP INDEX public.a_s;

-- Change column a.n default 5 → none
ALTER TABLE public.a ALTER COLUMN n DROP DEFAULT;

-- Change column a.n integer → bigint
ALTER TABLE public.a ALTER COLUMN n TYPE bigint;

-- Change column a.n default none → 7
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT 7;

-- Change column a.s default 'x'::character varying → none
ALTER TABLE public.a ALTER COLUMN s DROP DEFAULT;

-- Change column a.s varchar(10) → text
ALTER TABLE public.a ALTER COLUMN s TYPE text;

-- Change column a.s default none → 'x'::text
ALTER TABLE public.a ALTER COLUMN s SET DEFAULT 'x'::text;

-- Add index a.a_s
CREATE INDEX a_s ON public.a (lower(s)) WHERE (s <> ''::text);

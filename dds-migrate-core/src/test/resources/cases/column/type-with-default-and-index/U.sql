-- Drop index a.a_s
DROP INDEX public.a_s;

-- Change column a.n default 7 → none
ALTER TABLE public.a ALTER COLUMN n DROP DEFAULT;

-- Change column a.n bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE n NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN n TYPE integer;

-- Change column a.n default none → 5
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT 5;

-- Change column a.s default 'x'::text → none
ALTER TABLE public.a ALTER COLUMN s DROP DEFAULT;

-- Change column a.s text → varchar(10)
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(s) > 10;
ALTER TABLE public.a ALTER COLUMN s TYPE character varying(10);

-- Change column a.s default none → 'x'::character varying
ALTER TABLE public.a ALTER COLUMN s SET DEFAULT 'x'::character varying;

-- Add index a.a_s
CREATE INDEX a_s ON public.a (lower((s)::text)) WHERE ((s)::text <> ''::text);

-- Drop view w
SELECT set_config('dds.had_3', (to_regclass('public.w') IS NOT NULL)::text, true);
DROP VIEW IF EXISTS public.w;

-- Drop view v
SELECT set_config('dds.had_2', (to_regclass('public.v') IS NOT NULL)::text, true);
DROP VIEW IF EXISTS public.v;

-- Change column a.n varchar(40) → varchar(20)
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(n) > 20;
ALTER TABLE public.a ALTER COLUMN n TYPE character varying(20);

-- Add view v
DO $dds$
BEGIN
  IF current_setting('dds.had_2')::boolean THEN
    EXECUTE 'CREATE VIEW public.v (id, n) AS
 SELECT id,
    public.up((n)::text) AS n
   FROM public.a';
  END IF;
END
$dds$;

-- Add view w
DO $dds$
BEGIN
  IF current_setting('dds.had_3')::boolean THEN
    EXECUTE 'CREATE VIEW public.w (n) AS
 SELECT n
   FROM public.v';
  END IF;
END
$dds$;

-- Add column base.gone integer
ALTER TABLE public.base ADD COLUMN gone integer;

-- Change column base.s default 'q'::text → none
ALTER TABLE public.base ALTER COLUMN s DROP DEFAULT;

-- Change column base.s text → varchar(10)
-- Rows in the way: SELECT count(*) FROM public.base WHERE length(s) > 10;
ALTER TABLE public.base ALTER COLUMN s TYPE character varying(10);

-- Change column base.s varchar(10) → text
ALTER TABLE public.base ALTER COLUMN s TYPE text;

-- Change column base.s default none → 'q'::text
ALTER TABLE public.base ALTER COLUMN s SET DEFAULT 'q'::text;

-- Drop column base.gone
ALTER TABLE public.base DROP COLUMN gone;

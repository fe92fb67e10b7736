-- Add column events.gone text
ALTER TABLE public.events ADD COLUMN gone text;

-- Change column events.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.events WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.events ALTER COLUMN id TYPE integer;

-- Change column events.kind default 'x'::character varying → none
ALTER TABLE public.events ALTER COLUMN kind DROP DEFAULT;

-- Change column events.kind varchar(20) → varchar(10)
-- Rows in the way: SELECT count(*) FROM public.events WHERE length(kind) > 10;
ALTER TABLE public.events ALTER COLUMN kind TYPE character varying(10);

-- Drop column events.fresh
ALTER TABLE public.events DROP COLUMN fresh;

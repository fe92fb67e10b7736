-- Drop view everything
DROP VIEW public.everything;

-- Drop view recent
DROP VIEW public.recent;

-- Change column events.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.events WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.events ALTER COLUMN id TYPE integer;

-- Add view everything
CREATE VIEW public.everything (id) AS
 SELECT id
   FROM public.events;

-- Add view recent
CREATE VIEW public.recent (id) AS
 SELECT id
   FROM public.events_2024;

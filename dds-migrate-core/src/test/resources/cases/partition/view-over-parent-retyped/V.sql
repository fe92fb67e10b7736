-- Drop view everything
DROP VIEW public.everything;

-- Drop view recent
DROP VIEW public.recent;

-- Change column events.id integer → bigint
ALTER TABLE public.events ALTER COLUMN id TYPE bigint;

-- Add view everything
CREATE VIEW public.everything (id) AS
 SELECT id
   FROM public.events;

-- Add view recent
CREATE VIEW public.recent (id) AS
 SELECT id
   FROM public.events_2024;

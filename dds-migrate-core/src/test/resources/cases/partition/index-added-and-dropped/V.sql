-- Drop index events.events_id
DROP INDEX public.events_id;

-- Drop index events_2024.own_old
DROP INDEX public.own_old;

-- Add index events.events_at
CREATE INDEX events_at ON public.events (at);

-- Add index events_2024.own_new
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.events_2024 WHERE kind IS NOT NULL GROUP BY kind HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX own_new ON public.events_2024 (kind);

-- Drop index events.events_id
DROP INDEX public.events_id;

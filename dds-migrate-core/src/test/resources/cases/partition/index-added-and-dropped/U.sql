-- Drop index events.events_at
DROP INDEX public.events_at;

-- Drop index events_2024.own_new
DROP INDEX public.own_new;

-- Add index events.events_id
CREATE INDEX events_id ON public.events (id);

-- Add index events_2024.own_old
CREATE INDEX own_old ON public.events_2024 (kind);

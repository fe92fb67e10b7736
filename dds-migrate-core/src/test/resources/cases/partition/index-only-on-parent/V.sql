-- Add index events.events_id
CREATE INDEX events_id ON ONLY public.events (id);

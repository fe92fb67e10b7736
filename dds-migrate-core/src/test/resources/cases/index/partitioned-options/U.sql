-- Drop index events.events_k
DROP INDEX public.events_k;

-- Add index events.events_k
CREATE INDEX events_k ON public.events (k);

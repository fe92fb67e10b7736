-- Drop check events.new_check
ALTER TABLE public.events DROP CONSTRAINT new_check;

-- Add check events.old_check
-- Rows in the way: SELECT count(*) FROM public.events WHERE NOT ((id > 0));
ALTER TABLE public.events ADD CONSTRAINT old_check CHECK (id > 0);

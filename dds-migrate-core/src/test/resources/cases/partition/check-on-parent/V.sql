-- Drop check events.old_check
ALTER TABLE public.events DROP CONSTRAINT old_check;

-- Add check events.new_check
-- Rows in the way: SELECT count(*) FROM public.events WHERE NOT ((id > 1));
ALTER TABLE public.events ADD CONSTRAINT new_check CHECK (id > 1);

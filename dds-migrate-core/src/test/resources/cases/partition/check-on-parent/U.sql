-- Drop check events.new_check
ALTER TABLE public.events DROP CONSTRAINT new_check;

-- Add check events.old_check
ALTER TABLE public.events ADD CONSTRAINT old_check CHECK (id > 0);

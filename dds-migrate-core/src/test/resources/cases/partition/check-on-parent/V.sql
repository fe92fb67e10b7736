-- Drop check events.old_check
ALTER TABLE public.events DROP CONSTRAINT old_check;

-- Add check events.new_check
ALTER TABLE public.events ADD CONSTRAINT new_check CHECK (id > 1);

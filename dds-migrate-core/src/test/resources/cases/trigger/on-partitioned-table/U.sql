-- Drop trigger events.fresh
DROP TRIGGER fresh ON public.events;

-- Drop trigger events_2024.local
DROP TRIGGER local ON public.events_2024;

-- Add trigger events.old
CREATE TRIGGER old AFTER INSERT ON public.events FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Change trigger events.changed
CREATE OR REPLACE TRIGGER changed AFTER INSERT ON public.events FOR EACH ROW EXECUTE FUNCTION public.touch();

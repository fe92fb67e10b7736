-- Drop trigger events.old
DROP TRIGGER old ON public.events;

-- Add trigger events.fresh
CREATE TRIGGER fresh AFTER INSERT ON public.events FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Change trigger events.changed
CREATE OR REPLACE TRIGGER changed AFTER UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION public.touch();

-- Add trigger events_2024.local
CREATE TRIGGER local AFTER INSERT ON public.events_2024 FOR EACH ROW EXECUTE FUNCTION public.touch();

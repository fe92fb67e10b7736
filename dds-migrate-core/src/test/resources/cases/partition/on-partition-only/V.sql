-- Change table t1 row security
ALTER TABLE public.t1 ENABLE ROW LEVEL SECURITY;

-- Add trigger t.y
CREATE TRIGGER y AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.tf();

-- Add trigger t1.x
CREATE TRIGGER x AFTER INSERT ON public.t1 FOR EACH ROW EXECUTE FUNCTION public.tf();

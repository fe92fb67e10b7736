-- Drop table thing
DROP TABLE public.thing;

-- Add index a.thing
CREATE INDEX thing ON public.a (id);

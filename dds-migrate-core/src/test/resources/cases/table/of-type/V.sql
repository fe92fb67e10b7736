-- Change table t of type
ALTER TABLE public.t NOT OF;

-- Change table u of type
ALTER TABLE public.u OF public.pair;

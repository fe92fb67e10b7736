-- Change table t of type
ALTER TABLE public.t OF public.pair;

-- Change table u of type
ALTER TABLE public.u NOT OF;
